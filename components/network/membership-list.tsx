import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { membershipLabels, periodWords } from '@/lib/network/labels';
import type { Organisation } from '@/lib/network/queries/organisations';
import { EndForm } from './end-form';

interface MembershipListProps {
  organisation: Organisation;
  today: string;
  newId: string;
  actions: { give: FormAction; end: FormAction; change: FormAction } | null;
}

/** The memberships of an organisation with their days, and the next one to give. */
export function MembershipList({ organisation, today, newId, actions }: MembershipListProps) {
  const { memberships } = organisation;
  return (
    <Section title="Membership" lede="Members pay yearly, so each membership has its days.">
      {memberships.length === 0 ? (
        <EmptyState title="Never a member">
          A council that is not a member can still be looked up here.
        </EmptyState>
      ) : null}
      <ul>
        {memberships.map((membership) => (
          <li key={membership.id} className="border-b border-rule py-3 first:pt-0">
            <p>
              <b>{membershipLabels[membership.kind]}</b>, {periodWords(membership)}
            </p>
            {actions && (membership.until === null || membership.until >= today) ? (
              <div className="flex flex-wrap gap-x-6">
                <EndForm action={actions.end} id={membership.id} what="membership" until={membership.until} />
                <ChangeKind action={actions.change} membership={membership} next={newId} today={today} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {actions ? (
        <Disclosure summary="Give a membership" className="no-print mt-4">
          <Form action={actions.give} submit="Give the membership" look="secondary">
            <input type="hidden" name="id" value={newId} />
            <input type="hidden" name="organisation" value={organisation.id} />
            <SelectField
              name="kind"
              label="Kind"
              options={Object.entries(membershipLabels).map(([value, label]) => ({ value, label }))}
              defaultValue="full"
            />
            <div className="flex flex-wrap gap-x-6">
              <Field name="from" type="date" label="First day" defaultValue={today} />
              <Field name="until" type="date" label="Last day" optional />
            </div>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  );
}

interface ChangeKindProps {
  action: FormAction;
  membership: Organisation['memberships'][number];
  next: string;
  today: string;
}

/** Another kind of membership from a day on: the one before ends on the eve. */
function ChangeKind({ action, membership, next, today }: ChangeKindProps) {
  const others = Object.entries(membershipLabels).filter(([value]) => value !== membership.kind);
  return (
    <Disclosure summary="Change the kind" className="no-print text-small">
      <Form action={action} submit="Change the kind" look="secondary" small>
        <input type="hidden" name="id" value={membership.id} />
        <input type="hidden" name="next" value={next} />
        <SelectField
          name="kind"
          label="New kind"
          options={others.map(([value, label]) => ({ value, label }))}
        />
        <Field
          name="from"
          type="date"
          label="First day of the new kind"
          hint="The membership before ends on the day before."
          defaultValue={today}
        />
      </Form>
    </Disclosure>
  );
}
