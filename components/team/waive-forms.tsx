import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import { waivableLabels } from '@/lib/team/labels';
import { type Conflict, needsWaiver } from '@/lib/team/rules/conflicts';

interface Props {
  reference: string;
  person: { personId: string; name: string };
  conflicts: readonly Conflict[];
  actions: { waive: FormAction; withdraw: FormAction };
}

/** Sets aside that a peer comes from nearby, or takes that back. */
export function WaiveForms({ reference, person, conflicts, actions }: Props) {
  const open = [...new Set(conflicts.filter(needsWaiver).map(({ kind }) => kind))];
  const waivers = new Map(
    conflicts.flatMap((each) =>
      'waiver' in each && each.waiver ? [[each.waiver.id, waivableLabels[each.kind]] as const] : [],
    ),
  );
  return (
    <>
      {open.map((kind) => (
        <Disclosure
          key={kind}
          className="no-print mt-1 text-small"
          summary={`Set aside for ${person.name}: ${waivableLabels[kind]}`}
        >
          <Form action={actions.waive} submit="Set it aside" look="secondary" small>
            <input type="hidden" name="reference" value={reference} />
            <input type="hidden" name="person" value={person.personId} />
            <input type="hidden" name="kind" value={kind} />
            <TextareaField
              name="reason"
              label="Why it does not stand in the way"
              rows={2}
              maxLength={1000}
              whoSees="Kept under your name. The host and the peer team read it beside the peer."
            />
          </Form>
        </Disclosure>
      ))}
      {[...waivers].map(([waiver, words]) => (
        <Form
          key={waiver}
          action={actions.withdraw}
          submit={`No longer set aside: ${words}`}
          look="quiet"
          small
          className="no-print"
        >
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="waiver" value={waiver} />
        </Form>
      ))}
    </>
  );
}
