import { askInSessionsInput } from '@/lib/findings/ask-schema';
import { askWords } from '@/lib/findings/evening-labels';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { refuse, refuseByRule } from '@/lib/platform/refusal';

/** Gives sessions still to come a question of the team’s, from a finding or in free words. The same twice is one. */
export const askInSessions = defineCommand({
  about: 'review',
  permission: 'asks.write',
  event: 'session.asked',
  input: askInSessionsInput,
  async run({ db, review, viewer, input, now }) {
    const { words, finding } = input;
    const wanted = [...new Set(input.sessions)];
    const sessions = await db.timetableSession.findMany({
      where: { id: { in: wanted }, reviewId: review.id, droppedAt: null },
      select: { endsAt: true },
    });
    if (sessions.length !== wanted.length) refuse({ reason: 'not_found' });
    if (sessions.some(({ endsAt }) => endsAt <= now)) refuseByRule('ask.session_over', askWords.over);
    if (finding) {
      const where = { id: finding, reviewId: review.id, droppedAt: null };
      if ((await db.finding.count({ where })) === 0) refuse({ reason: 'not_found' });
    }
    const known = await db.sessionAsk.findMany({
      where: { reviewId: review.id, sessionId: { in: wanted }, words, findingId: finding },
      select: { sessionId: true },
    });
    const asked = new Set(known.map(({ sessionId }) => sessionId));
    const fresh = wanted.filter((sessionId) => !asked.has(sessionId));
    if (fresh.length === 0) return unchanged();
    const ask = { reviewId: review.id, findingId: finding, words, byId: viewer.personId, at: now };
    await db.sessionAsk.createMany({ data: fresh.map((sessionId) => ({ id: newId(), sessionId, ...ask })) });
    return happened({ sessions: fresh });
  },
});
