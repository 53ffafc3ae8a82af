import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { TextareaField } from '@/components/ui/textarea-field';
import { dayOf, timeOf } from '@/lib/platform/clock';
import type { ScopingMeeting } from '@/lib/scoping/agreement';

interface MeetingFormProps {
  action: FormAction;
  reference: string;
  id: string;
  meeting: ScopingMeeting | null;
}

/** A scoping meeting, to set or to change. */
export function MeetingForm({ action, reference, id, meeting }: MeetingFormProps) {
  return (
    <Form
      action={action}
      submit={meeting ? 'Save the change and tell everybody' : 'Set the meeting and tell everybody'}
      labels={labels}
      secondary={
        <LinkButton href={`/reviews/${reference}/scoping`} look="quiet">
          Back to scoping
        </LinkButton>
      }
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      {meeting ? <input type="hidden" name="version" value={meeting.version} /> : null}
      <div className="flex flex-wrap gap-x-6">
        <Field
          name="day"
          type="date"
          label={labels.day}
          defaultValue={meeting ? dayOf(meeting.startsAt) : undefined}
        />
        <Field
          name="time"
          type="time"
          label={labels.time}
          defaultValue={meeting ? timeOf(meeting.startsAt) : undefined}
        />
      </div>
      <Field
        name="place"
        label={labels.place}
        hint="A room, or the link to join."
        defaultValue={meeting?.place}
        maxLength={500}
      />
      <TextareaField
        name="who"
        label={labels.who}
        rows={3}
        defaultValue={meeting?.who}
        maxLength={1000}
        whoSees="The host’s people and the peer team see this."
      />
    </Form>
  );
}

const labels = { day: 'Day', time: 'Time', place: 'Place or link', who: 'Who comes' };
