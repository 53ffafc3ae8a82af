import { Field } from '@/components/ui/field';
import type { FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { dayWords } from '@/lib/platform/date-words';
import { CheckedRoundtable } from './checked-feedback';

interface RoundtableFormsProps {
  action: FormAction;
  reference: string;
  days: readonly string[];
  /** When what stands was recorded; null while nothing is. */
  recordedAt: Date | null;
}

/** Records the roundtable as held; or, where there is none, why. Two forms, because they ask for different things. */
export function RoundtableForms({ action, reference, days, recordedAt }: RoundtableFormsProps) {
  const before = <input type="hidden" name="recordedAt" value={recordedAt?.toISOString() ?? ''} />;
  return (
    <>
      <CheckedRoundtable action={action} submit="Record the roundtable" look="secondary">
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="how" value="held" />
        {before}
        <div className="grid gap-x-6 sm:grid-cols-2">
          <SelectField
            name="day"
            label="Held on"
            options={days.map((day) => ({ value: day, label: dayWords(day) }))}
            defaultValue={days.at(-1)}
          />
          <Field name="at" type="time" label="At" />
        </div>
        <Field
          name="audience"
          label="Before whom"
          hint="The host chooses: the cabinet, partners, staff, residents."
          maxLength={300}
          whoSees="The host’s leaders and organiser, and the peer team see this."
        />
      </CheckedRoundtable>
      <details className="mt-6 border-t border-rule">
        <summary className="flex min-h-11 items-center text-accent underline underline-offset-4">
          There is no roundtable
        </summary>
        <CheckedRoundtable
          action={action}
          submit="Record that there is none"
          look="secondary"
          className="pt-2"
        >
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="how" value="waived" />
          {before}
          <TextareaField
            name="reason"
            label="Why not"
            rows={3}
            maxLength={2000}
            whoSees="The host’s leaders and organiser, and the peer team see this."
          />
        </CheckedRoundtable>
      </details>
    </>
  );
}
