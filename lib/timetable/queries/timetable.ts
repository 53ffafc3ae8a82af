import { reading, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { type Draft, readDraft } from '@/lib/timetable/queries/draft';
import { contentOf, isSameContent, releaseContent } from '@/lib/timetable/release';
import type { Attendant, PlannedPlace, PlannedSession, Timetable } from '@/lib/timetable/session';

/** The timetable as this viewer sees it. */
export async function getTimetable(
  permit: Permit<'timetable.view'> | Permit<'notes.view'>,
): Promise<Timetable> {
  const db = reading();
  const draft = await readDraft(permit.review.id);
  const latest = await latestRelease(db, permit.review.id);
  const release = latest && { number: latest.number, releasedAt: latest.releasedAt };
  const hasChanges = !latest || !isSameContent(latest.content, contentOf(draft.sessions, draft.places));
  const shown = seesDraft(permit) ? draft : latest && releaseContent.parse(latest.content);
  const sessions = shown?.sessions ?? [];
  const places = shown?.places ?? [];
  return {
    shows: seesDraft(permit) ? 'draft' : latest ? 'released' : 'nothing_yet',
    release,
    hasChanges,
    sessions,
    places,
    ways: draft.ways,
    attendants: draft.attendants,
    names: await namesOf(db, { ...draft, sessions: [...sessions], places: [...places] }),
  };
}

/** One session of the draft, to change it; null where there is none. */
export async function getDraftSession(permit: Permit<'timetable.edit'>, id: string) {
  const draft = await readDraft(permit.review.id);
  return { draft, session: draft.sessions.find((session) => session.id === id) ?? null };
}

/** The draft, to add to it. */
export function getDraft(permit: Permit<'timetable.edit'>): Promise<Draft> {
  return readDraft(permit.review.id);
}

function latestRelease(db: Transaction, reviewId: string) {
  return db.timetableRelease.findFirst({
    where: { reviewId },
    orderBy: { number: 'desc' },
    select: { number: true, releasedAt: true, content: true },
  });
}

function seesDraft({ review }: { review: Permit<'timetable.view'>['review'] }): boolean {
  const makers = ['organiser', 'host_other', 'political_lead', 'chief_executive', 'coordinator'] as const;
  return makers.some((role) => review.roles.has(role));
}

async function namesOf(
  db: Transaction,
  shown: { sessions: PlannedSession[]; places: PlannedPlace[]; attendants: Attendant[] },
): Promise<Map<string, string>> {
  const names = new Map(shown.attendants.map(({ personId, name }) => [personId, name]));
  for (const { id, name } of shown.places) names.set(id, name);
  const ids = shown.sessions.flatMap((session) => session.peers.map((peer) => peer.personId));
  const unknown = [...new Set(ids)].filter((id) => !names.has(id));
  if (unknown.length === 0) return names;
  const people = await db.person.findMany({
    where: { id: { in: unknown } },
    select: { id: true, name: true },
  });
  for (const { id, name } of people) names.set(id, name);
  return names;
}
