import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import type { Decision } from '@/lib/platform/decision';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { ReviewPermission } from '@/lib/policy';
import { needLabels } from '@/lib/reviews/labels';
import type { Need } from '@/lib/reviews/needs';

interface Props {
  reference: string;
  needs: readonly Need[];
  decide(permission: ReviewPermission): Decision;
  action: FormAction;
}

const label = 'Sign and deliver the report';

/** The lead's signature, and what it still waits for. */
export function SignReport({ reference, needs, decide, action }: Props) {
  const decision = decide('report.sign');
  const missing = needs.filter((need) => !need.met).map((need) => need.key);
  const refusal = !decision.allowed
    ? decision.refusal
    : missing.length > 0
      ? ({ reason: 'missing', needs: missing } as const)
      : null;
  return (
    <Section title="Signature" lede="The lead peer’s. It delivers the report to the council.">
      <ul className="-mt-2 mb-4">
        {needs.map((need) => (
          <li key={need.key} className="flex items-baseline gap-2 border-b border-rule py-3">
            <span className={need.met ? 'text-ok' : 'text-soft'}>
              <Icon name={need.met ? 'tick' : 'dash'} size={16} />
            </span>
            <span>{needLabels[need.key]}</span>
            <span className="ml-auto text-small text-soft">{need.met ? 'There' : 'Missing'}</span>
          </li>
        ))}
      </ul>
      {refusal ? (
        <Button refusal={refusalWords(refusal)}>{label}</Button>
      ) : (
        <Form action={action} submit={label}>
          <input type="hidden" name="reference" value={reference} />
          <p className="mb-4 max-w-measure">
            Signing fixes every word for good and gives the report to the council, which decides who else sees
            it.
          </p>
        </Form>
      )}
    </Section>
  );
}
