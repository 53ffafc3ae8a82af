import { CheckedAction } from '@/components/follow-up/checked-journey';
import type { Journey, JourneyAction } from '@/components/follow-up/journey';
import { Field } from '@/components/ui/field';
import { TextareaField } from '@/components/ui/textarea-field';

interface Props {
  journey: Journey;
  id: string;
  /** The action to change; a new one where left out. */
  action?: JourneyAction;
}

/** An action of the council: what, who, by when, and how it will be known. */
export function ActionForm({ journey, id, action }: Props) {
  const labels = { title: 'What', owner: 'Who', dueOn: 'By when', measure: 'Measure' };
  return (
    <CheckedAction
      action={journey.actions.recordAction}
      submit={action ? 'Change the action' : 'Add the action'}
      labels={labels}
      clearWhenDone={!action}
    >
      <input type="hidden" name="reference" value={journey.reference} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="number" value={journey.recommendation.number} />
      <input type="hidden" name="version" value={action?.version ?? 0} />
      <Field name="title" label="What will be done" maxLength={300} defaultValue={action?.title ?? ''} />
      <Field
        name="owner"
        label="Who does it"
        hint="A post or a team rather than a name"
        width="half"
        defaultValue={action?.owner ?? ''}
      />
      <Field type="date" name="dueOn" label="By when" width="short" defaultValue={action?.dueOn ?? ''} />
      <TextareaField
        name="measure"
        label="How you will know"
        optional
        rows={2}
        maxLength={1000}
        defaultValue={action?.measure ?? ''}
      />
    </CheckedAction>
  );
}
