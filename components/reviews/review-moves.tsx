import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { type MoveName, moves, movesFrom } from '@/lib/lifecycle';
import type { Decision } from '@/lib/platform/decision';
import type { Refusal } from '@/lib/platform/refusal';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { ReviewPermission } from '@/lib/policy';
import { moveLabels, needLabels, roleLabels, stageLabels } from '@/lib/reviews/labels';
import { type Need, needsFor } from '@/lib/reviews/needs';
import type { ReviewPage } from '@/lib/reviews/page-labels';
import { type Progress, seatsOf } from '@/lib/reviews/progress';

interface Props {
  progress: Progress;
  today: string;
  decide(permission: ReviewPermission): Decision;
  /** The moves that are one press here; the others are made on their own page. */
  actions: Partial<Record<MoveName, FormAction>>;
}

/** Where the moves are made that need more than a press. */
const elsewhere: Partial<Record<MoveName, ReviewPage>> = {
  accept: 'request',
  agreeScope: 'scoping',
  deliver: 'report',
  startFollowUp: 'follow-up',
};

/** The step that moves the review on: what it needs, what is still missing and with whom, and the button for it. */
export function ReviewMoves({ progress, today, decide, actions }: Props) {
  const move = movesFrom(progress.stage).find((name) => name !== 'withdraw' && name !== 'decline');
  if (!move) return null;
  const needs = needsFor(move, progress, today);
  return (
    <Section
      title={`Next: ${stageLabels[moves[move].to].toLowerCase()}`}
      lede={`${moveLabels[move]} once all of this is there.`}
    >
      <ul className="-mt-2">
        {needs.map((need) => (
          <NeedRow key={need.key} need={need} progress={progress} />
        ))}
      </ul>
      <div className="mt-6">
        <MoveButton
          move={move}
          reference={progress.reference}
          refusal={refusalOf(move, needs, decide)}
          action={actions[move]}
        />
      </div>
    </Section>
  );
}

interface MoveButtonProps {
  move: MoveName;
  reference: string;
  refusal: Refusal | null;
  action: FormAction | undefined;
}

function MoveButton({ move, reference, refusal, action }: MoveButtonProps) {
  const label = moveLabels[move];
  const page = elsewhere[move];
  if (refusal) return <Button refusal={refusalWords(refusal)}>{label}</Button>;
  if (page) return <LinkButton href={`/reviews/${reference}/${page}`}>{label}</LinkButton>;
  if (!action) return null;
  return (
    <Form action={action} submit={label}>
      <input type="hidden" name="reference" value={reference} />
    </Form>
  );
}

function NeedRow({ need, progress }: { need: Need; progress: Progress }) {
  const people = seatsOf(progress, ...need.with).map((seat) => seat.name);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-3">
      <span className="flex items-baseline gap-2">
        <span className={need.met ? 'text-ok' : 'text-soft'}>
          <Icon name={need.met ? 'tick' : 'dash'} size={16} />
        </span>
        <span>{needLabels[need.key]}</span>
      </span>
      <span className="text-small text-soft">
        {need.met
          ? 'There'
          : `Missing, with ${people.length > 0 ? people.join(', ') : roleLabels[need.with[0] ?? 'coordinator'].toLowerCase()}`}
      </span>
    </li>
  );
}

function refusalOf(move: MoveName, needs: readonly Need[], decide: Props['decide']): Refusal | null {
  const decision = decide(moves[move].permission);
  if (!decision.allowed) return decision.refusal;
  const missing = needs.filter((need) => !need.met).map((need) => need.key);
  return missing.length > 0 ? { reason: 'missing', needs: missing } : null;
}
