import { expect } from 'vitest';
import { answerByLink } from '@/lib/people-met/commands/answer';
import { sendPages } from '@/lib/people-met/commands/send-pages';
import { standClockAt } from '@/lib/platform/clock';
import { readingAs, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { recordPlace } from '@/lib/timetable/commands/record-place';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { releaseTimetable } from '@/lib/timetable/commands/release-timetable';
import { aReview, asPerson } from '@/tests/support/world';

/** A review on 1 March 2027 with one session, “Tenants’ panel”, in the Guildhall, and what the tests do with it. */
export async function aMetWorld() {
  standClockAt(new Date('2027-03-01T10:00:00Z'));
  const world = await aReview('preparing');
  const { reviewId, reference, people } = world;
  const hall = newId();
  await recordPlace.as(people.organiser, {
    reference,
    id: hall,
    name: 'Guildhall',
    address: '1 High Street',
    accessNotes: 'Ring at the side door.',
  });

  async function plan(change: object): Promise<string> {
    const id = newId();
    const outcome = await recordSession.as(people.organiser, {
      reference,
      id,
      kind: 'focus_group',
      purpose: 'How repairs are decided.',
      day: '2027-03-22',
      from: '09:30',
      to: '10:30',
      placeId: hall,
      peers: [people.peer.personId],
      lead: people.lead.personId,
      ...change,
    });
    expect(outcome).toMatchObject({ ok: true });
    return id;
  }

  async function aPerson(sessionId: string, name: string, email = `${newId()}@met.example`): Promise<string> {
    const id = newId();
    await asPerson(people.organiser, (db) =>
      db.sessionPerson.create({ data: { id, sessionId, reviewId, name, email } }),
    );
    return id;
  }

  const release = () => releaseTimetable.as(people.organiser, { reference });

  const send = (who: Viewer = people.organiser, id?: string) =>
    sendPages.as(who, { reference, ...(id ? { id } : {}) });

  const answer = (token: string, change: object = {}) =>
    answerByLink.as(null, { token, network: '192.0.2.7', comes: 'no', words: '', ...change });

  const person = (id: string) =>
    readingAs(people.organiser.personId, (db) => db.sessionPerson.findUniqueOrThrow({ where: { id } }));

  /** The letters to people met, since the last look. */
  async function letters() {
    const where = { reviewId, to: { endsWith: '@met.example' } };
    const rows = await writing().mail.findMany({ where, orderBy: { id: 'asc' } });
    await writing().mail.deleteMany({ where: { reviewId } });
    return rows.map((row) => ({ ...row, token: /\/met\/(\S+)/.exec(row.text)?.[1] ?? '' }));
  }

  const panel = await plan({ title: 'Tenants’ panel' });

  /** The secret of the page of somebody whom a session meets. */
  async function tokenOf(name: string): Promise<string> {
    const id = await aPerson(panel, name);
    await release();
    await letters();
    await send(people.organiser, id);
    return (await letters())[0]?.token ?? '';
  }

  return { ...world, panel, plan, aPerson, release, send, answer, person, letters, tokenOf };
}

export type MetWorld = Awaited<ReturnType<typeof aMetWorld>>;
