import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import { instantWords } from '@/lib/platform/date-words';
import { roundtableFieldLabels } from '@/lib/roundtable/labels';

interface Props {
  plan: { audience: string; chosenBy: string; chosenAt: Date; version: number } | null;
  reference: string;
  /** The host's way to say it; null for whoever only reads. */
  action: FormAction | null;
}

/** Whom the council invites, and by whom. */
export function AudiencePlan({ plan, reference, action }: Props) {
  if (!action) return <Chosen plan={plan} />;
  return (
    <>
      {plan ? <Chosen plan={plan} /> : null}
      <Form
        action={action}
        submit={plan ? 'Save the change' : 'Tell the peer team'}
        look="secondary"
        labels={roundtableFieldLabels}
      >
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="version" value={plan?.version ?? 0} />
        <TextareaField
          name="audience"
          label="Who is invited, and by whom"
          hint="Groups rather than names: the cabinet, the other groups’ leaders, staff who were met, partners, residents. Say who sends the invitation, about how many come, and what the room needs."
          rows={5}
          maxLength={3000}
          defaultValue={plan?.audience}
          whoSees="Your leaders and organiser, and the peer team see this."
        />
      </Form>
    </>
  );
}

function Chosen({ plan }: Pick<Props, 'plan'>) {
  if (!plan)
    return (
      <EmptyState title="Not chosen yet">
        The political lead, the chief executive or the organiser says who is invited. The team shapes the
        presentation for those people.
      </EmptyState>
    );
  return (
    <div className="mb-6">
      <p className="max-w-measure whitespace-pre-line">{plan.audience}</p>
      <p className="mt-1 text-small text-soft">
        {plan.chosenBy}, {instantWords(plan.chosenAt)}
      </p>
    </div>
  );
}
