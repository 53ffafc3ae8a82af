import { plainDate } from '@/lib/platform/clock';
import type { ReviewContext } from '@/lib/platform/command';
import { advance, isReadyTo } from '@/lib/reviews/commands/advance';
import { moveSessions } from '@/lib/scoping/commands/move-sessions';
import { writeAbout } from '@/lib/scoping/commands/write';
import { letters } from '@/lib/scoping/labels';
import { signersOf } from '@/lib/scoping/queries';
import { isAgreed, signerStates } from '@/lib/scoping/rules';

type Context = Pick<ReviewContext<unknown>, 'db' | 'review' | 'viewer' | 'now' | 'today' | 'also' | 'mail'>;

/**
 * Does what may leave the agreement with every signature that it needs: a last one, or the end of the seat whose
 * signature was missing. Then the scope is agreed: its days become those of the visit, and a review in scoping goes on
 * to preparing.
 */
export async function agreeingBy(context: Context, change: () => Promise<unknown>): Promise<void> {
  const open = context.review.stage === 'scoping' || context.review.stage === 'preparing';
  const before = open && (await latestStates(context));
  await change();
  const after = open && (await latestStates(context));
  if (before && after && !isAgreed(before.states) && isAgreed(after.states)) await agree(context, after);
}

type Latest = NonNullable<Awaited<ReturnType<typeof latestStates>>>;

async function latestStates({ db, review }: Context) {
  const latest = await db.agreementVersion.findFirst({
    where: { reviewId: review.id },
    orderBy: { number: 'desc' },
    select: {
      number: true,
      onSiteFrom: true,
      onSiteTo: true,
      signatures: { select: { seatId: true, role: true, signedAt: true } },
    },
  });
  return latest && { ...latest, states: signerStates([latest], await signersOf(db, review)) };
}

async function agree(context: Context, { number, onSiteFrom, onSiteTo }: Latest): Promise<void> {
  const { db, review } = context;
  await moveSessions(context, { from: plainDate(onSiteFrom), to: plainDate(onSiteTo) });
  await db.review.update({ where: { id: review.id }, data: { onSiteFrom, onSiteTo } });
  if (await isReadyTo(context, 'agreeScope')) await advance(context, 'agreeScope');
  const words = (link: string) => letters.agreed(review.title, number, link);
  await writeAbout(context, words, ['organiser', 'coordinator', 'lead_peer']);
}
