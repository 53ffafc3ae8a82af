import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found, refuseField } from '@/lib/platform/refusal';
import { timetableWords } from '@/lib/timetable/labels';
import { draftOf, namesIn } from '@/lib/timetable/queries/draft';
import { partsOf } from '@/lib/timetable/schema';
import { setGoersInput } from '@/lib/timetable/schema/settling';
import type { PlannedSession } from '@/lib/timetable/session';

/** Says who of the team goes to a session, who leads and who takes notes; nothing else of it changes. */
export const setGoers = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.session_recorded',
  input: setGoersInput,
  async run({ db, review, input }) {
    const draft = await draftOf(db, review.id);
    const session = found(draft.sessions.find(({ id }) => id === input.id));
    const peers = partsOf(input);
    const team = new Set(draft.attendants.map(({ personId }) => personId));
    if (peers.some(({ personId }) => !team.has(personId))) refuseField('peers', timetableWords.notOnTeam);
    if (inOrder(peers) === inOrder(session.peers)) return unchanged();
    const names = namesIn(draft);
    const now = session.peers.map(({ personId }) => names.get(personId) ?? '').join(', ');
    expectVersion(session, input.version, { peers: now });
    await db.sessionPeer.deleteMany({ where: { sessionId: input.id } });
    await db.sessionPeer.createMany({ data: peers.map((peer) => ({ ...peer, sessionId: input.id })) });
    await db.timetableSession.update({ where: { id: input.id }, data: { version: { increment: 1 } } });
    return happened({ session: input.id });
  },
});

function inOrder(peers: PlannedSession['peers']): string {
  return peers
    .map(({ personId, part }) => `${personId} ${part}`)
    .toSorted()
    .join('\n');
}
