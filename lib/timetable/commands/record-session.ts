import type * as z from 'zod';
import { dayOf, instantAt } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { dayWords } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { expectVersion, found, refuse, refuseField } from '@/lib/platform/refusal';
import { sessionKindLabels, timesWords, timetableWords } from '@/lib/timetable/labels';
import { type Draft, draftOf, namesIn } from '@/lib/timetable/queries/draft';
import { contentOf } from '@/lib/timetable/release';
import { partsOf, recordSessionInput } from '@/lib/timetable/schema';
import type { PlannedSession } from '@/lib/timetable/session';

type Context = ReviewContext<z.output<typeof recordSessionInput>>;

/** Adds a session, or changes one. A clash is no refusal: it stands among what to settle, and stops a release. */
export const recordSession = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.session_recorded',
  input: recordSessionInput,
  async run(context) {
    const { db, review, input } = context;
    const draft = await draftOf(db, review.id);
    const before = draft.sessions.find((session) => session.id === input.id);
    if (!before && (input.version !== undefined || (await isTaken(context)))) found(null);
    const session = plan(context, draft);
    await refuseForeignLines(context);
    if (before) {
      if (isSame(before, session)) return unchanged();
      expectVersion(before, input.version ?? 0, textsOf(before, draft));
    }
    await save(context, session, before !== undefined);
    return happened({ session: input.id });
  },
});

// A dropped session's id, or one of another review, is no new session.
async function isTaken({ db, input }: Context): Promise<boolean> {
  return (await db.timetableSession.findUnique({ where: { id: input.id }, select: { id: true } })) !== null;
}

async function refuseForeignLines({ db, review, input }: Context): Promise<void> {
  const known = await db.lineOfEnquiry.count({
    where: { id: { in: input.lines }, reviewId: review.id, droppedAt: null },
  });
  if (known < new Set(input.lines).size) refuse({ reason: 'not_found' });
}

function plan({ review, input }: Context, draft: Draft): PlannedSession {
  const { onSiteFrom, onSiteTo } = review;
  if (!onSiteFrom || !onSiteTo) return refuseField('day', timetableWords.noDates);
  if (input.day < onSiteFrom || input.day > onSiteTo)
    return refuseField('day', timetableWords.outside(onSiteFrom, onSiteTo));
  if (input.placeId && !draft.places.some((place) => place.id === input.placeId))
    return refuse({ reason: 'not_found' });
  const peers = partsOf(input);
  const known = new Set(draft.attendants.map((person) => person.personId));
  if (peers.some((peer) => !known.has(peer.personId))) return refuseField('peers', timetableWords.notOnTeam);
  const { reference, version, day, from, to, lead, noteTaker, ...said } = input;
  return {
    ...said,
    lines: [...new Set(said.lines)],
    startsAt: instantAt(day, from),
    endsAt: instantAt(day, to),
    peers,
  };
}

function isSame(before: PlannedSession, after: PlannedSession): boolean {
  const same = JSON.stringify(contentOf([before], [])) === JSON.stringify(contentOf([after], []));
  return same && before.pinned === after.pinned;
}

function textsOf(session: PlannedSession, draft: Draft): Record<string, string> {
  const place = draft.places.find((each) => each.id === session.placeId)?.name ?? '';
  const names = namesIn(draft);
  return {
    title: session.title,
    kind: sessionKindLabels[session.kind],
    when: `${dayWords(dayOf(session.startsAt))}, ${timesWords(session)}`,
    placeId: place,
    purpose: session.purpose,
    peers: session.peers.map((peer) => names.get(peer.personId) ?? '').join(', '),
  };
}

async function save({ db, review }: Context, session: PlannedSession, known: boolean): Promise<void> {
  const { id, peers, groups, lines, areas, principles, ...fields } = session;
  const data = { ...fields, areas: [...areas], principles: [...principles] };
  if (known) {
    await db.sessionPeer.deleteMany({ where: { sessionId: id } });
    await db.sessionGroup.deleteMany({ where: { sessionId: id } });
    await db.sessionLine.deleteMany({ where: { sessionId: id } });
    await db.timetableSession.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
  } else {
    await db.timetableSession.create({ data: { ...data, id, reviewId: review.id } });
  }
  await db.sessionPeer.createMany({ data: peers.map((peer) => ({ ...peer, sessionId: id })) });
  await db.sessionGroup.createMany({
    data: groups.map((group) => ({ ...group, id: newId(), sessionId: id })),
  });
  await db.sessionLine.createMany({ data: lines.map((lineId) => ({ sessionId: id, lineId })) });
}
