import { beforeEach, describe, expect, test } from 'vitest';
import { getPack } from '@/lib/notes/queries/pack';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { draftOf } from '@/lib/timetable/queries/draft';
import { contentOf } from '@/lib/timetable/release';
import { secret, send, world as sending, write } from '@/tests/lib/notes/sending';
import { asPerson, granted, type World } from '@/tests/support/world';

// The review of the test that runs is made where notes are sent.
let world: World;
let [mine, theirs] = ['', ''];
beforeEach(async () => {
  world = sending;
  mine = await aSession('Tenants', world.people.peer, 'Marged Powys');
  theirs = await aSession('CANARY cabinet', world.people.otherPeer, 'CANARY Dilys Trefor');
  await release();
});

const packOf = async (who: Viewer) => getPack(await granted(world, who, 'notes.view'));

describe('what a device keeps of a review', () => {
  test('the sessions of the days with what a peer needs there, marked where they go', async () => {
    const { peer } = world.people;
    const pack = await packOf(peer);
    expect(pack).toMatchObject({
      reference: world.reference,
      onSiteFrom: '2027-03-22',
      onSiteTo: '2027-03-25',
      closed: null,
      findings: true,
      safeguarding: null,
      documents: [],
      kept: expect.stringContaining('raw notes are deleted'),
    });
    expect(pack.sessions.map(({ id, mine: isMine }) => [id, isMine])).toEqual([
      [mine, true],
      [theirs, false],
    ]);
    expect(pack.sessions[0]).toMatchObject({
      title: 'Tenants',
      purpose: 'How repairs are agreed',
      startsAt: '2027-03-22T09:00:00.000Z',
      place: { name: 'Harbour hall', address: '1 Quay Street', directions: 'Ring twice' },
      peers: [peer.name],
      groups: [
        { kind: 'resident', label: 'Tenants', number: 8 },
        { kind: 'staff', label: 'Youth worker', number: 1 },
      ],
      areas: ['communities'],
      lines: [{ number: 1, question: 'Who is asked first?' }],
      heard: 'The team has heard nothing about this yet.',
    });
  });

  test('names of people met in one’s own sessions, and of the host’s people, for the check before sharing', async () => {
    const { peer, otherPeer, coordinator, organiser, chiefExecutive } = world.people;
    const { names } = await packOf(peer);
    expect(names).toContain('Marged Powys');
    for (const host of [organiser, chiefExecutive]) expect(names).toContain(host.name);
    // A post that one person holds says who spoke as their name would; “Tenants” are eight.
    expect(names).toContain('youth worker');
    expect(names).not.toContain('tenants');
    expect(names.join().toLowerCase()).not.toContain('canary');
    expect((await packOf(otherPeer)).names).not.toContain('Marged Powys');
    // A coordinator may see all of them; their device keeps those of their own sessions.
    expect(JSON.stringify(await packOf(coordinator))).not.toContain('Dilys');
  });

  test('never what anybody wrote, one’s own notes or the team’s', async () => {
    const { peer, lead } = world.people;
    await send(lead, write(newId(), { text: `${secret} shared`, shared: true, area: 'communities' }));
    await send(peer, write(newId(), { text: secret }));
    const pack = await packOf(peer);
    expect(JSON.stringify(pack)).not.toContain(secret);
    expect(pack.sessions[0]?.heard).toMatch(/^The team has 1\snote about this, from residents\.$/);
  });

  test('what the evening asks, and whom at the host a worry goes to', async () => {
    const { reviewId, people } = world;
    const contact = {
      name: 'Ffion Harcourt',
      post: 'Head of safeguarding',
      phone: '01632 960111',
      email: '',
    };
    await writing().safeguardingContact.create({
      data: { reviewId, ...contact, namedById: people.organiser.personId, namedAt: new Date() },
    });
    const ask = { reviewId, sessionId: mine, words: 'Who heard first?', byId: people.lead.personId };
    await asPerson(people.lead, (db) =>
      db.sessionAsk.create({ data: { id: newId(), ...ask, at: new Date() } }),
    );
    const pack = await packOf(people.peer);
    expect(pack.safeguarding).toEqual(contact);
    expect(pack.sessions.map(({ asks }) => asks)).toEqual([['Who heard first?'], []]);
  });

  test('says why no more can be written, once that is so', async () => {
    await writing().review.update({ where: { id: world.reviewId }, data: { stage: 'delivered' } });
    expect((await packOf(world.people.peer)).closed).toContain('it is delivered now');
  });

  test('a document counts as read where its reader marked it', async () => {
    const { reviewId, people } = world;
    const asked = { reason: 'To read', askedById: people.lead.personId, askedAt: new Date() };
    const [one] = await Promise.all(
      ['Corporate plan', 'CANARY not here yet'].map((title, index) =>
        writing().document.create({
          data: {
            reviewId,
            kind: 'document',
            title,
            ...asked,
            ...(index === 0 ? { suppliedAt: new Date() } : {}),
          },
        }),
      ),
    );
    await writing().documentRead.create({
      data: { documentId: one?.id ?? '', personId: people.peer.personId, readAt: new Date() },
    });
    expect((await packOf(people.peer)).documents).toEqual([
      { id: one?.id, title: 'Corporate plan', read: true },
    ]);
    expect((await packOf(people.lead)).documents).toMatchObject([{ read: false }]);
  });
});

async function aSession(title: string, who: Viewer, met: string): Promise<string> {
  const { reviewId, people } = world;
  const day = title === 'Tenants' ? '22' : '23';
  const session = await writing().timetableSession.create({
    data: {
      review: { connect: { id: reviewId } },
      title,
      kind: 'focus_group',
      purpose: 'How repairs are agreed',
      startsAt: new Date(`2027-03-${day}T09:00:00Z`),
      endsAt: new Date(`2027-03-${day}T10:00:00Z`),
      areas: ['communities'],
      place: {
        create: { reviewId, name: 'Harbour hall', address: '1 Quay Street', accessNotes: 'Ring twice' },
      },
      peers: { create: { personId: who.personId, part: 'lead' } },
      groups: {
        create: [
          { kind: 'resident', label: 'Tenants', number: 8 },
          { kind: 'staff', label: title === 'Tenants' ? 'Youth worker' : 'CANARY Harbourmaster', number: 1 },
        ],
      },
    },
  });
  const line = {
    question: title === 'Tenants' ? 'Who is asked first?' : 'CANARY line',
    raisedById: who.personId,
  };
  const number = title === 'Tenants' ? 1 : 2;
  const lineId = newId();
  await writing().lineOfEnquiry.create({
    data: { id: lineId, reviewId, number, ...line, raisedAt: new Date() },
  });
  await writing().sessionLine.create({ data: { sessionId: session.id, lineId } });
  const person = { id: newId(), reviewId, sessionId: session.id, name: met };
  await asPerson(people.organiser, (db) => db.sessionPerson.create({ data: person }));
  return session.id;
}

async function release(): Promise<void> {
  const { reviewId, people } = world;
  const { sessions, places } = await draftOf(writing(), reviewId);
  const content = JSON.parse(JSON.stringify(contentOf(sessions, places)));
  const by = { releasedById: people.organiser.personId, releasedAt: new Date() };
  await writing().timetableRelease.create({ data: { reviewId, number: 1, content, ...by } });
}
