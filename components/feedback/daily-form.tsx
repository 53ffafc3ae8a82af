import { CheckboxGroup } from '@/components/ui/checkbox-group';
import type { FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import type { ShareableFinding } from '@/lib/feedback/daily';
import { toldValue } from '@/lib/feedback/schema';
import { CheckedDaily } from './checked-feedback';
import { DailyComposer } from './daily-composer';

interface DailyFormProps {
  action: FormAction;
  reference: string;
  id: string;
  shareable: readonly ShareableFinding[];
  /** What stands above the lines when the host reads them: the day and the sender. */
  head: { day: string; sender: string };
}

/** The lead's word of the day to the host. */
export function DailyForm({ action, reference, id, shareable, head }: DailyFormProps) {
  return (
    <CheckedDaily action={action} submit="Send to the host" clearWhenDone>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      <DailyComposer
        statements={Object.fromEntries(shareable.map((each) => [toldValue(each), each.statement]))}
        head={head}
      >
        {shareable.length > 0 ? (
          <CheckboxGroup
            name="findings"
            legend="Findings of which you tell the host"
            hint="Those that the team marked as ones that can be shared. A tick begins the lines below with its sentence."
            options={shareable.map((each) => ({
              value: toldValue(each),
              label: `${each.number}. ${each.statement}`,
            }))}
            whoSees="Which findings you ticked is the team’s to see. The host reads the lines alone."
          />
        ) : (
          <p className="mb-4 max-w-measure text-soft">
            No finding is marked as one that can be shared. Mark those on their own pages; lines without a
            finding can be sent as well.
          </p>
        )}
        <TextareaField
          name="text"
          label="Two or three lines about today"
          hint="What is emerging, what you would still like to hear. Nothing that points to one person."
          rows={4}
          maxLength={2000}
          whoSees="The political lead, chief executive and organiser see this, and the peer team."
        />
      </DailyComposer>
    </CheckedDaily>
  );
}
