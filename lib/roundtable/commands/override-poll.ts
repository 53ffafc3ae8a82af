import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuseByRule } from '@/lib/platform/refusal';
import { roundtableRules } from '@/lib/roundtable/labels';
import { pollAgainst } from '@/lib/roundtable/polls';
import { pollsAround } from '@/lib/roundtable/queries/polls';
import { overridePollInput } from '@/lib/roundtable/schema';

/** The host's chief executive, and nobody else, lets the roundtable be held although a poll is near, with a reason. */
export const overridePoll = defineCommand({
  about: 'review',
  permission: 'roundtable.override',
  event: 'roundtable.poll_overridden',
  input: overridePollInput,
  async run({ db, review, viewer, input, now }) {
    const { reason } = input;
    const day = review.onSiteTo;
    const hostIds = review.hosts.map((host) => host.organisationId);
    const around = day ? await pollsAround(db, review.id, hostIds, day) : null;
    const poll = day && around ? pollAgainst(day, around.polls, null) : null;
    if (!poll) refuseByRule('roundtable.no_poll', roundtableRules.noPoll);
    const known = around?.override;
    if (known?.reason === reason && known.pollOn === poll.to) return unchanged();
    const given = { pollOn: databaseDate(poll.to), reason, byId: viewer.personId, at: now };
    await db.roundtableOverride.upsert({
      where: { reviewId: review.id },
      create: { reviewId: review.id, ...given },
      update: given,
    });
    return happened({ pollOn: poll.to });
  },
});
