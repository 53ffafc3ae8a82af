import { createHash } from 'node:crypto';
import { heardWords } from '@/lib/notes/labels';
import type { PackedSession, ReviewPack } from '@/lib/notes/pack';
import { listHeard } from '@/lib/notes/queries/heard';
import { dayOf, now } from '@/lib/platform/clock';
import { reading, readingAs, type Transaction } from '@/lib/platform/database';
import { type Permit, permitFor } from '@/lib/platform/permit';
import { refusalWords } from '@/lib/platform/refusal-words';
import { notesKeptWords } from '@/lib/retention/labels';
import { getNotesKept } from '@/lib/retention/queries';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import type { PlannedSession } from '@/lib/timetable/session';

/** What a device of the viewer’s keeps of a review: their own part of it, and never what others wrote. */
export async function getPack(permit: Permit<'notes.view'>): Promise<ReviewPack> {
  const { review, viewer } = permit;
  const timetable = await getTimetable(permit);
  const own = timetable.sessions.filter((session) => isMine(session, viewer.personId)).map(({ id }) => id);
  const [heard, secrets, open, kept] = await Promise.all([
    listHeard(permit),
    readingAs(viewer.personId, (db) => ofTheTeam(db, review.id, own)),
    ofTheReview(review.id, viewer.personId),
    keptOf(permit),
  ]);
  const places = new Map(timetable.places.map((place) => [place.id, place]));
  const writing = review.decide('notes.write');
  const packed = (session: PlannedSession): PackedSession => {
    const place = places.get(session.placeId ?? '');
    return {
      id: session.id,
      title: session.title,
      kind: session.kind,
      purpose: session.purpose,
      startsAt: session.startsAt.toISOString(),
      endsAt: session.endsAt.toISOString(),
      place: place ? { name: place.name, address: place.address, directions: place.accessNotes } : null,
      mine: own.includes(session.id),
      peers: session.peers.flatMap(({ personId }) => timetable.names.get(personId) ?? []),
      groups: session.groups.map(({ kind, label, number }) => ({ kind, label, number })),
      areas: [...session.areas],
      principles: [...session.principles],
      lines: open.lines.filter(({ id }) => session.lines.includes(id)).map(({ id: _, ...line }) => line),
      asks: secrets.asks.filter(({ sessionId }) => sessionId === session.id).map(({ words }) => words),
      heard: heardWords(heard, session),
    };
  };
  const pack = {
    reference: review.reference,
    title: review.title,
    onSiteFrom: review.onSiteFrom,
    onSiteTo: review.onSiteTo,
    closed: writing.allowed ? null : refusalWords(writing.refusal),
    findings: review.decide('findings.view').allowed,
    sessions: timetable.sessions.map(packed),
    documents: open.documents,
    safeguarding: open.safeguarding,
    names: [...new Set([...secrets.names, ...open.hostNames, ...onePersonPosts(timetable.sessions, own)])],
    kept,
  };
  return { ...pack, mark: createHash('sha256').update(JSON.stringify(pack)).digest('base64url') };
}

const isMine = ({ peers }: PlannedSession, personId: string) =>
  peers.some((peer) => peer.personId === personId);

// A group of one is a post that one person holds. In small letters: with a capital its words would be taken for a name's.
function onePersonPosts(sessions: readonly PlannedSession[], own: readonly string[]): string[] {
  const groups = sessions.filter(({ id }) => own.includes(id)).flatMap((session) => session.groups);
  return groups.filter(({ number }) => number === 1).map(({ label }) => label.toLowerCase());
}

// Row-level security shows these to the team alone; a coordinator may name people of every session, and gets their own here.
async function ofTheTeam(db: Transaction, reviewId: string, own: string[]) {
  const people = await db.sessionPerson.findMany({
    where: { reviewId, sessionId: { in: own } },
    orderBy: { id: 'asc' },
    select: { name: true },
  });
  const asks = await db.sessionAsk.findMany({
    where: { reviewId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { sessionId: true, words: true },
  });
  return { names: people.map(({ name }) => name), asks };
}

async function ofTheReview(reviewId: string, personId: string) {
  const db = reading();
  const [lines, papers, safeguarding, hosts] = await Promise.all([
    db.lineOfEnquiry.findMany({
      where: { reviewId, droppedAt: null, closedAt: null },
      orderBy: { number: 'asc' },
      select: { id: true, number: true, question: true },
    }),
    db.document.findMany({
      where: { reviewId, droppedAt: null, suppliedAt: { not: null } },
      orderBy: [{ kind: 'asc' }, { askedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true, reads: { where: { personId }, select: { personId: true } } },
    }),
    db.safeguardingContact.findUnique({
      where: { reviewId },
      select: { name: true, post: true, phone: true, email: true },
    }),
    db.seat.findMany({
      where: {
        reviewId,
        endedAt: null,
        role: { in: ['political_lead', 'chief_executive', 'organiser', 'host_other'] },
      },
      orderBy: { id: 'asc' },
      select: { person: { select: { name: true } } },
    }),
  ]);
  return {
    lines,
    documents: papers.map(({ id, title, reads }) => ({ id, title, read: reads.length > 0 })),
    safeguarding,
    hostNames: hosts.map(({ person }) => person.name),
  };
}

async function keptOf({ viewer, review }: Permit<'notes.view'>): Promise<string> {
  const view = permitFor(viewer, 'review.view', review);
  return view ? notesKeptWords(await getNotesKept(view), dayOf(now())) : '';
}
