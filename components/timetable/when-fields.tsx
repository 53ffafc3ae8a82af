import { Field } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import type { PlannedSession } from '@/lib/timetable/session';

interface WhenFieldsProps {
  session: PlannedSession | null;
  days: readonly string[];
  /** The day on which a new session begins. */
  day?: string | undefined;
}

/** The day of the visit and the times, as clocks in the place show them. */
export function WhenFields({ session, days, day: first }: WhenFieldsProps) {
  return (
    <div className="grid grid-cols-2 gap-x-3 sm:grid-cols-3 sm:gap-x-6">
      <div className="max-sm:col-span-2">
        <SelectField
          name="day"
          label="Day"
          options={days.map((day) => ({ value: day, label: dayWords(day) }))}
          defaultValue={session ? dayOf(session.startsAt) : (days.find((day) => day === first) ?? days[0])}
        />
      </div>
      <Field name="from" type="time" label="From" defaultValue={session && timeOf(session.startsAt)} />
      <Field name="to" type="time" label="To" defaultValue={session && timeOf(session.endsAt)} />
    </div>
  );
}
