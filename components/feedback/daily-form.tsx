import type { FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { TextareaField } from '@/components/ui/textarea-field';
import { CheckedDaily } from './checked-feedback';

interface DailyFormProps {
  action: FormAction;
  reference: string;
  id: string;
  /** Sentences of findings that may be told before the report. */
  shareable: readonly string[];
}

/** The lead's word of the day to the host. */
export function DailyForm({ action, reference, id, shareable }: DailyFormProps) {
  return (
    <>
      {shareable.length > 0 ? (
        <Inset>
          <p className="font-bold">Findings that the team lets you tell</p>
          <ul className="mt-1 list-disc pl-5">
            {shareable.map((statement) => (
              <li key={statement}>{statement}</li>
            ))}
          </ul>
        </Inset>
      ) : null}
      <CheckedDaily action={action} submit="Send to the host" clearWhenDone>
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="id" value={id} />
        <TextareaField
          name="text"
          label="Two or three lines about today"
          hint="What is emerging, what you would still like to hear. Nothing that points to one person."
          rows={4}
          maxLength={2000}
          whoSees="The political lead, chief executive and organiser see this, and the peer team."
        />
      </CheckedDaily>
    </>
  );
}
