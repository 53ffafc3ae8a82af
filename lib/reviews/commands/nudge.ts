import { defineCommand, happened, type NetworkContext } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import { refuseByRule } from '@/lib/platform/refusal';
import { nudgeLetter, nudgeRefusals } from '@/lib/reviews/late-words';
import { isNudgedLately, nextNudgeAt } from '@/lib/reviews/lateness';
import { type LatePerson, latePeople } from '@/lib/reviews/queries/late';
import { nudgeInput } from '@/lib/reviews/schema';

/**
 * Reminds people of all that is late with them, as far as the sender may know it: one mail each. Nobody gets two within
 * two days, whoever sends them; where several are named, those are passed over.
 */
export const nudge = defineCommand({
  about: 'network',
  permission: 'nudge.send',
  event: 'person.nudged',
  input: nudgeInput,
  async run(context) {
    const { db, input, viewer, now, today, also } = context;
    const late = (await latePeople(db, viewer, today)).filter(({ personId }) =>
      input.people.includes(personId),
    );
    const [first, ...rest] = late.filter(({ nudgedAt }) => !isNudgedLately(nudgedAt, now));
    if (!first) {
      const [lately] = late;
      if (!lately?.nudgedAt) return refuseByRule('nudge.nothing_late', nudgeRefusals.nothingLate);
      const words = nudgeRefusals.tooSoon(lately.name, lately.nudgedAt, nextNudgeAt(lately.nudgedAt));
      return refuseByRule('nudge.too_soon', words);
    }
    for (const person of [first, ...rest]) await remind(context, person);
    for (const { personId, items } of rest) {
      await also('person.nudged', { person: personId, tasks: items.length });
    }
    return happened({ person: first.personId, tasks: first.items.length }, { sent: rest.length + 1 });
  },
});

async function remind(context: NetworkContext<unknown>, { personId, items }: LatePerson): Promise<void> {
  const { db, viewer, now, mail } = context;
  const { name, email } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, email: true },
  });
  await mail({ to: email, ...nudgeLetter(name, viewer.name, items, env().APP_ORIGIN) });
  await db.nudge.createMany({
    data: items.map(({ review, task }) => ({
      id: newId(),
      reviewId: review.id,
      personId,
      task: task.key,
      byId: viewer.personId,
      at: now,
    })),
  });
}
