import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { dayWords } from '@/lib/platform/date-words';
import type { Attendant } from '@/lib/timetable/session';

interface AbsenceFormProps {
  action: FormAction;
  reference: string;
  id: string;
  attendants: readonly Attendant[];
  days: readonly string[];
}

/** Hours in which somebody of the team is away. */
export function AbsenceForm({ action, reference, id, attendants, days }: AbsenceFormProps) {
  return (
    <Form action={action} submit="Add the hours" clearWhenDone>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      <SelectField
        name="personId"
        label="Who"
        options={attendants.map(({ personId, name }) => ({ value: personId, label: name }))}
        whoSees="The host and the peer team see who is away when."
      />
      <div className="grid grid-cols-2 gap-x-3 sm:grid-cols-3 sm:gap-x-6">
        <div className="max-sm:col-span-2">
          <SelectField
            name="day"
            label="Day"
            options={days.map((day) => ({ value: day, label: dayWords(day) }))}
          />
        </div>
        <Field name="from" type="time" label="From" defaultValue="08:00" />
        <Field name="to" type="time" label="To" defaultValue="20:00" />
      </div>
    </Form>
  );
}
