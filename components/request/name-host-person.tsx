import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import type { ReviewFacts } from '@/lib/platform/facts';
import { hostRoleLabels } from '@/lib/request/labels';
import type { HostPerson } from '@/lib/request/queries/host-people';
import type { HostRole } from '@/lib/request/schema';
import { roleLabels } from '@/lib/reviews/labels';

interface Props {
  reference: string;
  hosts: ReviewFacts['hosts'];
  people: readonly HostPerson[];
  roles: readonly HostRole[];
  action: FormAction;
}

/** Names somebody on the host's side, new or in place of somebody. */
export function NameHostPerson({ reference, hosts, people, roles, action }: Props) {
  const replaceable = people.filter((seat) => roles.some((role) => role === seat.role));
  return (
    <Section title="Name somebody" lede="They get a mail with the address and sign in with theirs.">
      <Form
        action={action}
        submit="Name this person"
        look="secondary"
        clearWhenDone
        className="max-w-measure"
      >
        <input type="hidden" name="reference" value={reference} />
        <Field name="name" label="Name" autoComplete="off" maxLength={120} />
        <Field
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="off"
          hint="A council address where there is one: they sign in by mail to it."
        />
        <RadioGroup
          name="role"
          legend="In this review they are"
          options={roles.map((role) => ({ value: role, label: hostRoleLabels[role] }))}
        />
        <HostChoice hosts={hosts} />
        <SelectField
          name="replaces"
          label="In place of"
          optional
          width="full"
          empty="Nobody: they come in addition"
          options={replaceable.map((seat) => ({
            value: seat.id,
            label: `${seat.person.name}, ${roleLabels[seat.role].toLowerCase()}`,
          }))}
          hint="Whoever is replaced sees the review no longer."
        />
      </Form>
    </Section>
  );
}

function HostChoice({ hosts }: { hosts: ReviewFacts['hosts'] }) {
  const [first] = hosts;
  if (hosts.length === 1 && first)
    return <input type="hidden" name="organisationId" value={first.organisationId} />;
  return (
    <SelectField
      name="organisationId"
      label="Council"
      options={hosts.map((host) => ({ value: host.organisationId, label: host.name }))}
    />
  );
}
