import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { pollLabels } from '@/lib/calendar/labels';
import { pollKinds } from '@/lib/calendar/schema';
import type { Nation } from '@/lib/platform/prisma/enums';
import { nationLabels } from '@/lib/reviews/labels';

interface Props {
  /** Null for a poll of a nation, or of all four. */
  council: string | null;
  newId: string;
  today: string;
  action: FormAction;
}

const nations = Object.entries(nationLabels).map(([value, label]) => ({ value: value as Nation, label }));

/** A poll that does not follow from a council's cycle. */
export function PollForm({ council, newId, today, action }: Props) {
  return (
    <Disclosure summary={council ? 'Enter another poll' : 'Enter a poll of a nation, or of all four'}>
      <Form action={action} submit="Keep the poll" look="secondary" clearWhenDone>
        <input type="hidden" name="id" value={newId} />
        {council ? (
          <input type="hidden" name="organisation" value={council} />
        ) : (
          <SelectField name="nation" label="Where" empty="The whole United Kingdom" options={nations} />
        )}
        <SelectField
          name="kind"
          label="What is voted on"
          options={pollKinds.map((kind) => ({ value: kind, label: pollLabels[kind] }))}
          defaultValue={council ? 'by_election' : 'general'}
        />
        <Field name="on" type="date" label="Day of the poll" min={today} />
        <Field
          name="noticeOn"
          type="date"
          label="Day of the notice"
          optional
          hint="Left empty, the latest possible day is worked out."
        />
        <Field name="note" label="Note" optional hint="Which ward or division, say." maxLength={200} />
      </Form>
    </Disclosure>
  );
}
