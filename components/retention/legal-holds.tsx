import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { instantDateWords } from '@/lib/platform/date-words';
import type { Hold } from '@/lib/retention/hold';
import { holdKindLabels } from '@/lib/retention/labels';

interface LegalHoldsProps {
  holds: readonly Hold[];
  reference: string;
  /** Lifts one; left out for whoever may not. */
  lift?: FormAction | undefined;
}

/** The legal holds of a review: who placed each, when and why. */
export function LegalHolds({ holds, reference, lift }: LegalHoldsProps) {
  return (
    <ul className="max-w-measure space-y-6">
      {holds.map((hold) => (
        <li key={hold.id}>
          <h3 className="text-body font-bold">{holdKindLabels[hold.kind]}</h3>
          <p className="text-small text-soft">{placedWords(hold)}</p>
          <Inset>
            <p className="whitespace-pre-line">{hold.reason}</p>
          </Inset>
          {lift && !hold.liftedAt ? (
            <Form action={lift} submit="Lift this legal hold" look="secondary" small>
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="id" value={hold.id} />
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function placedWords({ placedAt, placedBy, liftedAt, liftedBy }: Hold): string {
  const placed = `Placed on ${instantDateWords(placedAt)}${placedBy ? ` by ${placedBy}` : ''}.`;
  return liftedAt
    ? `${placed} Lifted on ${instantDateWords(liftedAt)}${liftedBy ? ` by ${liftedBy}` : ''}.`
    : placed;
}
