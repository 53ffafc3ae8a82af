import { CheckedUpdate } from '@/components/follow-up/checked-journey';
import type { Journey, JourneyAction } from '@/components/follow-up/journey';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';
import { actionStatusLabels } from '@/lib/follow-up/labels';

/** One more word on how an action is going. */
export function UpdateForm({ journey, action, id }: { journey: Journey; action: JourneyAction; id: string }) {
  return (
    <CheckedUpdate action={journey.actions.updateAction} submit="Add the update" clearWhenDone>
      <input type="hidden" name="reference" value={journey.reference} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="actionId" value={action.id} />
      <RadioGroup
        name="status"
        legend="Where it stands"
        inline
        options={Object.entries(actionStatusLabels).map(([value, label]) => ({ value, label }))}
        defaultValue={action.status}
      />
      <TextareaField
        name="text"
        label="What has happened"
        rows={3}
        maxLength={4000}
        whoSees="The host sees this, and the peer team. Updates are added, never changed."
      />
      <Field
        type="url"
        name="evidence"
        label="Where to see it"
        hint="A web address, if there is one"
        optional
      />
    </CheckedUpdate>
  );
}
