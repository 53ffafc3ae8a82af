import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { countWords } from '@/lib/platform/date-words';
import type { Decision } from '@/lib/platform/decision';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { ReviewPermission } from '@/lib/policy';
import { factCheckSentence } from '@/lib/report/words';

interface Props {
  reference: string;
  factCheck: { deadlineOn: string; doneAt: Date | null; points: readonly { answer: string | null }[] } | null;
  today: string;
  decide(permission: ReviewPermission): Decision;
  action: FormAction;
}

/** Whether the council is checking the facts, and the way to open it. */
export function FactCheckState({ reference, factCheck, today, decide, action }: Props) {
  if (!factCheck) return <OpenFactCheck reference={reference} decide={decide} action={action} />;
  const open = factCheck.points.filter((point) => !point.answer).length;
  const isOpen = !factCheck.doneAt && today <= factCheck.deadlineOn;
  return (
    <Section title="Fact check" lede="By the council’s leaders and those whom they name.">
      <p className="max-w-measure">{factCheckSentence(factCheck, isOpen)}</p>
      <p className="mt-1 mb-4 text-soft tabular">
        {factCheck.points.length === 0
          ? 'No point has been raised.'
          : `${countWords(factCheck.points.length, 'point')} raised, ${open === 0 ? 'all answered' : `${open} without an answer`}.`}
      </p>
      <LinkButton href={`/reviews/${reference}/report/fact-check`} look="secondary">
        Go to the fact check
      </LinkButton>
    </Section>
  );
}

function OpenFactCheck({ reference, decide, action }: Pick<Props, 'reference' | 'decide' | 'action'>) {
  const decision = decide('fact_check.open');
  return (
    <Section title="Fact check" lede="By the council’s leaders and those whom they name.">
      <p className="mb-4 max-w-measure">
        Opening it lets the political lead, the chief executive and those whom they name read the draft as it
        stands now. They have 10 working days, unless the network has set another number.
      </p>
      {decision.allowed ? (
        <Form action={action} submit="Open the draft for the fact check">
          <input type="hidden" name="reference" value={reference} />
        </Form>
      ) : (
        <Button refusal={refusalWords(decision.refusal)}>Open the draft for the fact check</Button>
      )}
    </Section>
  );
}
