import type { Journey } from '@/components/follow-up/journey';
import { Form } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';

/** What the peers saw at the follow-up visit, and the box to write it in. */
export function Seen({ reference, recommendation, facts, today, decide, actions }: Journey) {
  const { observation, number } = recommendation;
  const begun = facts.visit !== null && facts.visit.from <= today;
  if (!begun || !decide('follow_up.observe').allowed) {
    return observation ? (
      <p className="max-w-measure whitespace-pre-line">{observation.text}</p>
    ) : (
      <p className="text-soft">
        {facts.visit
          ? 'What the peers see at the visit comes with the follow-up report.'
          : 'No follow-up visit is booked yet.'}
      </p>
    );
  }
  return (
    <Form action={actions.observeRecommendation} submit="Keep what you saw" labels={{ text: 'What you saw' }}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="version" value={observation?.version ?? 0} />
      <TextareaField
        name="text"
        label="What you saw"
        rows={5}
        maxLength={6000}
        defaultValue={observation?.text ?? ''}
        whoSees="This goes into the follow-up report. The council decides who sees that."
      />
    </Form>
  );
}
