import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import type { FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import { CheckedRoundtable } from './checked-roundtable';

interface RoundtableFormsProps {
  action: FormAction;
  reference: string;
  days: readonly string[];
  /** What stands; null while nothing is recorded. */
  recorded: {
    heldAt: Date | null;
    audience: string;
    attended: number | null;
    questions: string;
    recordedAt: Date;
  } | null;
  /** Whom the council said that it invites. */
  planned: string;
}

/** Records the roundtable as held; or, where there is none, why. Two forms, because they ask for different things. */
export function RoundtableForms({ action, reference, days, recorded, planned }: RoundtableFormsProps) {
  const before = <input type="hidden" name="recordedAt" value={recorded?.recordedAt.toISOString() ?? ''} />;
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
            defaultValue={recorded?.heldAt ? dayOf(recorded.heldAt) : days.at(-1)}
          />
          <Field
            name="at"
            type="time"
            label="At"
            defaultValue={recorded?.heldAt ? timeOf(recorded.heldAt) : undefined}
          />
        </div>
        <Field
          name="audience"
          label="Before whom"
          hint="The council chose: the cabinet, partners, staff, residents."
          maxLength={300}
          defaultValue={recorded?.audience || oneLine(planned)}
        />
        <Field
          name="attended"
          label="How many came"
          inputMode="numeric"
          width="short"
          optional
          defaultValue={recorded?.attended === null ? undefined : recorded?.attended.toString()}
        />
        <TextareaField
          name="questions"
          label="What was asked, and what the team answered"
          hint="Without names or posts: “Somebody asked how ward budgets could start small.”"
          rows={5}
          maxLength={6000}
          optional
          defaultValue={recorded?.questions}
          whoSees="The host’s leaders and organiser, and the peer team see this record."
        />
        <Checkbox
          name="looked"
          label="The words stay as they are"
          hint="Tick this only where the check asked about words that tell nobody’s name."
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

// The plan has several lines, and says who invites; the record says in one before whom it was held.
const oneLine = (planned: string) => planned.split('\n')[0]?.slice(0, 300) ?? '';
