import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { TextareaField } from '@/components/ui/textarea-field';
import { aloneWords, repairButtonWords } from '@/lib/timetable/drafting/labels';
import type { Repaired } from '@/lib/timetable/drafting/repair';

interface RepairFormProps {
  action: FormAction;
  /** The loss and what was seen, as hidden fields. */
  seen: Record<string, string>;
  repaired: Pick<Repaired, 'changed' | 'unplaced'>;
  names: ReadonlyMap<string, string>;
  leaveHref: string;
}

/** Takes a repair as it stands on the page; what two cannot go to is settled here, one by one. */
export function RepairForm({ action, seen, repaired, names, leaveHref }: RepairFormProps) {
  const singles = repaired.unplaced.flatMap(({ alone }) => (alone ? [alone] : []));
  return (
    <Form
      action={action}
      submit={repairButtonWords(repaired)}
      secondary={
        <LinkButton href={leaveHref} look="secondary">
          Leave it
        </LinkButton>
      }
    >
      {Object.entries(seen).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {singles.length > 0 ? (
        <>
          <CheckboxGroup
            name="alone"
            legend="Which may go on with one peer"
            hint="What is not ticked comes out of the timetable and is wanted again."
            options={singles.map((session) => ({
              value: session.id,
              label: session.title,
              hint: aloneWords(session, names),
            }))}
          />
          <TextareaField
            name="reason"
            label="Why one peer is enough"
            hint="Needed where something is ticked."
            rows={2}
            maxLength={500}
            whoSees="The host and the coordinator see this, with your name."
          />
        </>
      ) : null}
    </Form>
  );
}
