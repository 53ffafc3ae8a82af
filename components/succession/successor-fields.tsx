import { Checkbox } from '@/components/ui/checkbox';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Field } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';
import type { ToPassOn } from '@/lib/succession/queries/holders';

interface Props {
  /** What the form's fields begin with: `successors[0]`. */
  name: string;
  successor: ToPassOn['successors'][number];
  recommendations: ToPassOn['recommendations'];
}

/** One council that may take over: which recommendations, and who leads it. */
export function SuccessorFields({ name, successor, recommendations }: Props) {
  return (
    <Fieldset legend={successor.name} legendLevel="h2">
      <input type="hidden" name={`${name}[organisationId]`} value={successor.id} />
      <Checkbox name={`${name}[chosen]`} label={`${successor.name} takes over`} defaultChecked />
      {recommendations.length > 0 ? (
        <CheckboxGroup
          name={`${name}[takes]`}
          legend="Recommendations that pass to it"
          hint="One recommendation may pass to several councils."
          options={recommendations.map(({ number, title }) => ({
            value: String(number),
            label: `${number}. ${title}`,
          }))}
          defaultValue={recommendations.map(({ number }) => String(number))}
        />
      ) : null}
      {successor.isSeated ? (
        <p className="mb-6 text-small text-soft">
          Its political lead and chief executive are on this review already: leave their names empty.
        </p>
      ) : null}
      <Leader name={`${name}[politicalLead]`} who="Political lead" />
      <Field
        name={`${name}[leadTitle]`}
        label="Their title"
        hint="As the council says it: leader, elected mayor, committee chair."
        width="half"
        maxLength={80}
        optional
      />
      <Leader name={`${name}[chiefExecutive]`} who="Chief executive" />
    </Fieldset>
  );
}

function Leader({ name, who }: { name: string; who: string }) {
  return (
    <div className="grid gap-x-6 md:grid-cols-2">
      <Field name={`${name}[name]`} label={who} autoComplete="off" maxLength={120} />
      <Field name={`${name}[email]`} type="email" label={`${who}’s e-mail address`} autoComplete="off" />
    </div>
  );
}
