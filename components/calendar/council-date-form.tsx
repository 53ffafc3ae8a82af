import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { councilDateLabels } from '@/lib/calendar/labels';
import { councilDateKinds } from '@/lib/calendar/schema';

interface Props {
  council: string;
  newId: string;
  today: string;
  action: FormAction;
}

/** A date of the council's own, with times where a meeting has them. */
export function CouncilDateForm({ council, newId, today, action }: Props) {
  return (
    <Form action={action} submit="Enter the date" look="secondary" clearWhenDone>
      <input type="hidden" name="organisation" value={council} />
      <input type="hidden" name="id" value={newId} />
      <SelectField
        name="kind"
        label="What it is"
        options={councilDateKinds.map((kind) => ({ value: kind, label: councilDateLabels[kind] }))}
      />
      <div className="flex flex-wrap gap-x-6">
        <Field name="from" type="date" label="Day, or first day" min={today} />
        <Field name="to" type="date" label="Last day" optional />
      </div>
      <div className="flex flex-wrap gap-x-6">
        <Field name="fromTime" type="time" label="Begins at" optional />
        <Field name="toTime" type="time" label="Ends at" optional />
      </div>
      <Field
        name="note"
        label="Note"
        optional
        maxLength={200}
        whoSees="Everybody in the network who opens this council’s page."
      />
    </Form>
  );
}
