import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import type { FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';
import { stepFreeLabels } from '@/lib/timetable/labels';
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
      <div className="grid gap-x-6 sm:grid-cols-2">
        <Field
          name="building"
          label={labels.building}
          optional
          hint="Rooms of one building have no way between them."
          defaultValue={place?.building}
          maxLength={120}
        />
        <Field
          name="capacity"
          type="number"
          label={labels.capacity}
          optional
          hint="Everybody in the room, peers too."
          min={1}
          max={2000}
          defaultValue={place?.capacity}
        />
      </div>
      <RadioGroup
        name="stepFree"
        legend={labels.stepFree}
        options={stepFree}
        defaultValue={place?.stepFree === true ? 'yes' : place?.stepFree === false ? 'no' : ''}
      />
      <TextareaField
        name="accessNotes"
        label={labels.accessNotes}
        optional
        hint="Steps, lift, hearing loop, parking, where to ring."
        defaultValue={place?.accessNotes}
        rows={3}
        whoSees="The host and the peer team see this, beside every session there; people met see it on their own page."
      />
      {place ? (
        <Checkbox
          name="lost"
          label="It cannot be used any more"
          hint="Its sessions then stand among what to settle, until they have another place."
          defaultChecked={place.isLost}
        />
      ) : null}
    </CheckedPlace>
  );
}

const labels = {
  name: 'Place',
  address: 'Address',
  building: 'Building',
  capacity: 'How many it holds',
  stepFree: 'Step-free access',
  accessNotes: 'Getting in and around',
};

const stepFree = (['yes', 'no', ''] as const).map((value) => ({ value, label: stepFreeLabels[value] }));
