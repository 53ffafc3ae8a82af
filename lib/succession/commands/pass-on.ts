import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { found, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { endSeats, tellOfPassing } from '@/lib/succession/commands/end-seats';
import { seatLeaders, withLeaders } from '@/lib/succession/commands/seat-leaders';
import { successionRefusals } from '@/lib/succession/labels';
import { heldBy } from '@/lib/succession/queries/holders';
import { registerFrom } from '@/lib/succession/queries/register';
import { hasEnded, holdersAfter, livingSuccessors } from '@/lib/succession/rules';
import { type Chosen, passOnInput, type SuccessorInput } from '@/lib/succession/schema';

/**
 * Passes the part of a council that has ended on to those that followed it in the register: each recommendation to one
 * of them or several, with their own leaders in place of its own. What was written before keeps the old name.
 */
export const passOn = defineCommand({
  about: 'review',
  permission: 'succession.record',
  event: 'recommendations.passed_on',
  input: passOnInput,
  async run(context) {
    const { db, review, input } = context;
    const { predecessor } = input;
    if (review.successions.some((each) => each.predecessorId === predecessor)) return unchanged();
    const from = found(review.councils.find((each) => each.organisationId === predecessor));
    const chosen = await chosenFrom(context);
    const held = await heldBy(db, review, predecessor);
    demandEveryRecommendation(held, input.successors);
    const led = withLeaders(context, chosen);
    await writeSuccessions(context, chosen);
    await writeHolders(context, held);
    for (const each of led) await seatLeaders(context, from.name, each);
    await endSeats(context, predecessor);
    await tellOfPassing(context, from, { names: chosen.map(({ name }) => name), count: held.length });
    return happened({
      from: predecessor,
      to: chosen.map((each) => each.organisationId),
      recommendations: held.length,
    });
  },
});

type Context = ReviewContext<{ predecessor: string; successors: SuccessorInput[] }>;

async function chosenFrom({ db, input, today }: Context): Promise<Chosen[]> {
  const register = await registerFrom(db, input.predecessor);
  const row = found(register.find((each) => each.id === input.predecessor));
  if (!hasEnded(row, today)) refuseByRule('succession.not_ended', successionRefusals.notEnded);
  const living = livingSuccessors(input.predecessor, register, today);
  const chosen = input.successors
    .map((each, index) => ({ ...each, index }))
    .filter((each) => each.chosen)
    .map((each) => {
      const field = `successors[${each.index}][chosen]`;
      if (!living.includes(each.organisationId)) refuseField(field, successionRefusals.notSuccessor);
      const name = register.find(({ id }) => id === each.organisationId)?.name ?? '';
      return { ...each, name };
    });
  if (chosen.length === 0) refuseByRule('succession.nobody', successionRefusals.nobody);
  return chosen;
}

function demandEveryRecommendation(
  held: readonly { number: number }[],
  successors: readonly SuccessorInput[],
): void {
  if (held.length === 0) return;
  successors.forEach(({ chosen, takes }, index) => {
    const own = held.filter(({ number }) => takes.includes(number));
    if (chosen && own.length === 0) {
      refuseField(`successors[${index}][takes]`, successionRefusals.takesNothing);
    }
  });
  const taken = successors.filter((each) => each.chosen).flatMap((each) => each.takes);
  const open = held.map(({ number }) => number).filter((number) => !taken.includes(number));
  if (open.length === 0) return;
  const first = successors.findIndex((each) => each.chosen);
  refuseField(`successors[${first}][takes]`, successionRefusals.passesToNobody(open));
}

async function writeSuccessions(
  { db, review, input, now }: Context,
  chosen: readonly Chosen[],
): Promise<void> {
  await db.hostSuccession.createMany({
    data: chosen.map(({ organisationId, leadTitle }) => ({
      reviewId: review.id,
      predecessorId: input.predecessor,
      successorId: organisationId,
      leadTitle: leadTitle || 'Leader',
      passedAt: now,
    })),
  });
}

async function writeHolders(
  { db, review, input, today }: Context,
  held: Awaited<ReturnType<typeof heldBy>>,
): Promise<void> {
  const hosts = review.councils.map((each) => each.organisationId);
  for (const { id, number, holders } of held) {
    const to = input.successors
      .filter((each) => each.chosen && each.takes.includes(number))
      .map((each) => each.organisationId);
    const after = holdersAfter(holders, hosts, { from: input.predecessor, to });
    await db.recommendationHolder.deleteMany({
      where: { recommendationId: id, organisationId: { notIn: after } },
    });
    const fresh = after.filter((each) => !holders.includes(each));
    await db.recommendationHolder.createMany({
      data: fresh.map((organisationId) => ({
        recommendationId: id,
        organisationId,
        sinceOn: databaseDate(today),
      })),
    });
  }
}
