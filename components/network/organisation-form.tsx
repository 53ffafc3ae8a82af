import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { SelectField } from '@/components/ui/select-field';
import { organisationLabels as labels, organisationKindLabels } from '@/lib/network/labels';
import type { Organisation } from '@/lib/network/queries/organisations';
import { nationLabels } from '@/lib/reviews/labels';

interface OrganisationFormProps {
  action: FormAction;
  id: string;
  organisation: Organisation | null;
}

const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The facts of an organisation, to add or to change. */
export function OrganisationForm({ action, id, organisation }: OrganisationFormProps) {
  return (
    <Form
      action={action}
      submit={organisation ? 'Save the change' : 'Add the organisation'}
      labels={labels}
      secondary={
        <LinkButton href={organisation ? `/councils/${id}` : '/councils'} look="quiet">
          Back without saving
        </LinkButton>
      }
    >
      <input type="hidden" name="id" value={id} />
      {organisation ? <input type="hidden" name="version" value={organisation.version} /> : null}
      <SelectField
        name="kind"
        label={labels.kind}
        options={options(organisationKindLabels)}
        defaultValue={organisation?.kind ?? 'co_operative_body'}
      />
      <Field name="name" label={labels.name} maxLength={200} defaultValue={organisation?.name} />
      <Field
        name="shortName"
        label={labels.shortName}
        maxLength={100}
        defaultValue={organisation?.shortName}
      />
      <Field
        name="nameCy"
        label={labels.nameCy}
        optional
        maxLength={200}
        defaultValue={organisation?.nameCy}
      />
      <SelectField
        name="nation"
        label={labels.nation}
        empty="Not in one nation"
        options={options(nationLabels)}
        defaultValue={organisation?.nation ?? ''}
      />
      {optional.map(({ name, number, hint }) => (
        <Field
          key={name}
          name={name}
          label={labels[name]}
          hint={hint}
          optional
          width={number ? 'short' : 'half'}
          inputMode={number ? 'numeric' : 'text'}
          defaultValue={organisation?.[name]}
        />
      ))}
    </Form>
  );
}

const optional = [
  { name: 'region', number: false, hint: undefined },
  { name: 'tier', number: false, hint: 'For a council: unitary authority, county, metropolitan district.' },
  {
    name: 'county',
    number: false,
    hint: 'The county that it lies in or is: peers from the same one count as neighbours.',
  },
  { name: 'combinedAuthority', number: false, hint: undefined },
  { name: 'code', number: false, hint: 'The import of the register knows a council again by it.' },
  { name: 'population', number: true, hint: undefined },
  { name: 'latitude', number: true, hint: undefined },
  { name: 'longitude', number: true, hint: undefined },
] as const;
