import { Field } from '@/components/ui/field';
import type { FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import type { PlannedPlace } from '@/lib/timetable/session';
import { CheckedPlace } from './checked-place';

interface PlaceFormProps {
  action: FormAction;
  reference: string;
  id: string;
  place: (PlannedPlace & { version: number }) | null;
}

/** A place, to add or to change. */
export function PlaceForm({ action, reference, id, place }: PlaceFormProps) {
  return (
    <CheckedPlace
      action={action}
      submit={place ? 'Save the change' : 'Add the place'}
      look="secondary"
      clearWhenDone={!place}
      labels={labels}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      {place ? <input type="hidden" name="version" value={place.version} /> : null}
      <Field
        name="name"
        label={labels.name}
        hint="With the room: “Guildhall, committee room 2”."
        defaultValue={place?.name}
        maxLength={120}
      />
      <Field name="address" label={labels.address} optional defaultValue={place?.address} maxLength={300} />
      <TextareaField
        name="accessNotes"
        label={labels.accessNotes}
        optional
        hint="Steps, lift, hearing loop, parking, how long the way takes."
        defaultValue={place?.accessNotes}
        rows={3}
        whoSees="The host and the peer team see this, beside every session there."
      />
    </CheckedPlace>
  );
}

const labels = { name: 'Place', address: 'Address', accessNotes: 'Getting in and around' };
