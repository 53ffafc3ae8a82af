import { afterEach, beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import type { Viewer } from '@/lib/platform/viewer';
import { agreePeer, questionPeer } from '@/lib/team/commands/agree-peer';
import { acceptInvitation, declineInvitation } from '@/lib/team/commands/answer-invitation';
import { considerDeclaration } from '@/lib/team/commands/consider-declaration';
import { declareInterests } from '@/lib/team/commands/declare';
import { invitePeers } from '@/lib/team/commands/invite-peers';
import { proposePeer } from '@/lib/team/commands/propose-peer';
import { removePeer } from '@/lib/team/commands/remove-peer';
import { aBody, aPeer, lettersOf, teamRows } from '@/tests/support/pool';
import { aReview, asPerson, standing, type World } from '@/tests/support/world';

const ok = { ok: true, result: undefined };
const notFound = { ok: false, refusal: { reason: 'not_found' } };

beforeEach(() => standClockAt(new Date('2027-01-10T10:00:00Z')));
afterEach(() => standClockAt(null));

const propose = (world: World, peer: Viewer, place = 'officer') =>
  proposePeer.as(world.people.coordinator, { reference: world.reference, person: peer.personId, place });

async function memberOf(world: World, peer: Viewer) {
  const row = (await teamRows(world)).findLast((each) => each.personId === peer.personId);
  if (!row) throw new Error(`${peer.name} is not on the team`);
  return row;
}

async function invited(world: World, peer: Viewer, place = 'officer') {
  await propose(world, peer, place);
  const member = await memberOf(world, peer);
  const input = { reference: world.reference, members: member.id, replyBy: '2027-01-20' };
  expect(await invitePeers.as(world.people.coordinator, input)).toEqual(ok);
  // A declaration counts from the invitation on.
  standClockAt(new Date('2027-01-11T10:00:00Z'));
  return member.id;
}

const declarationsSeenBy = (who: Viewer, world: World) =>
  asPerson(who, (db) =>
    db.declaration.findMany({ where: { reviewId: world.reviewId }, orderBy: { declaredAt: 'desc' } }),
  );
const roles = async (world: World, who: Viewer) =>
  [...(await standing(world, who)).roles].filter((role) => !['anyone', 'signed_in'].includes(role));

test('a peer of the pool is put on a free chair, once', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  expect(await propose(world, peer)).toEqual(ok);
  expect(await propose(world, peer)).toEqual(ok);
  expect((await teamRows(world)).map(({ personId, place, status }) => ({ personId, place, status }))).toEqual(
    [{ personId: peer.personId, place: 'officer', status: 'proposed' }],
  );
  expect(await lettersOf(world)).toEqual([]);
});

test('who has a conflict is refused before anybody is asked, with the reason', async () => {
  const world = await aReview('preparing');
  const [host] = (await standing(world, world.people.coordinator)).hosts;
  const cases = [
    [{ posts: [{ at: world.hostId }] }, `holds a post at ${host?.name}`],
    [
      { posts: [{ at: world.homeId }, { at: world.hostId, until: '2025-05-31' }] },
      `held a post at ${host?.name} until 31\u00A0May\u00A02025, less than 5 years ago`,
    ],
    [
      { posts: [{ at: world.homeId }], interestsIn: [world.hostId] },
      `has declared a standing interest in ${host?.name}`,
    ],
  ] as const;
  for (const [facts, why] of cases) {
    const peer = await aPeer('Saul Whinfrey', facts);
    expect(await propose(world, peer)).toEqual({
      ok: false,
      refusal: {
        reason: 'rule',
        rule: 'team.conflict',
        words: `Saul Whinfrey cannot sit on this team: Saul Whinfrey ${why}.`,
      },
    });
  }
  expect(await teamRows(world)).toEqual([]);
});

test('an organiser of the host is no peer of it, whatever their posts say', async () => {
  const world = await aReview('preparing');
  const outcome = await propose(world, world.people.organiser);
  expect(outcome).toEqual(notFound);
});

test('a conflict that came up since stops the invitation, and nobody is written to', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Petra Lindmoor', { posts: [{ at: world.homeId }] });
  await propose(world, peer);
  const member = await memberOf(world, peer);
  await asPerson(world.people.coordinator, (db) =>
    db.peerInterest.create({
      data: { personId: peer.personId, organisationId: world.hostId, nature: 'A director.' },
    }),
  );
  const outcome = await invitePeers.as(world.people.coordinator, {
    reference: world.reference,
    members: [member.id],
    replyBy: '2027-01-20',
  });
  expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'rule', rule: 'team.conflict' } });
  expect(await memberOf(world, peer)).toEqual(member);
  expect(await lettersOf(world)).toEqual([]);
});

test('chairs run out, and a peer sits only where their post fits', async () => {
  const world = await aReview('preparing');
  const posts = [{ at: world.homeId, kind: 'councillor', group: 'Independent' }] as const;
  const first = await aPeer('Huw Caerwen', { posts });
  const second = await aPeer('Nkechi Strand', { posts });
  expect(await propose(world, first, 'lead')).toEqual(ok);
  expect(await propose(world, second, 'lead')).toMatchObject({
    refusal: { reason: 'rule', rule: 'team.chair-taken' },
  });
  expect(await propose(world, second, 'external')).toMatchObject({
    refusal: { reason: 'rule', rule: 'team.does-not-fit' },
  });
  const lane = await aBody('Copper Lane Co-operative', { kind: 'co_operative_body' });
  const third = await aPeer('Hollis Venmore', { posts: [{ at: lane, kind: 'other' }] });
  expect(await propose(world, third, 'external')).toEqual(ok);
  const outsider = await aPeer('Not Accepted Yet', { posts, accepted: false });
  expect(await propose(world, outsider, 'councillor')).toEqual(notFound);
  expect((await teamRows(world)).map((row) => row.place).toSorted()).toEqual(['external', 'lead']);
});

test('only the coordinator of this review puts a team together, from scoping to the visit', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  const input = { reference: world.reference, person: peer.personId, place: 'officer' };
  for (const who of ['organiser', 'lead', 'peer'] as const) {
    expect(await proposePeer.as(world.people[who], input)).toEqual({
      ok: false,
      refusal: { reason: 'not_permitted', who: ['coordinator'] },
    });
  }
  for (const who of ['otherCoordinator', 'stranger'] as const) {
    expect(await proposePeer.as(world.people[who], input)).toEqual(notFound);
  }
  expect(await proposePeer.as(null, input)).toEqual(notFound);
  const late = await aReview('closed');
  expect(
    await proposePeer.as(late.people.coordinator, { ...input, reference: late.reference }),
  ).toMatchObject({ refusal: { reason: 'wrong_stage', stage: 'closed' } });
  expect(await teamRows(world)).toEqual([]);
});

test('a team is invited together; each is written to once, and the host is asked for its word', async () => {
  const world = await aReview('preparing');
  const posts = [{ at: world.homeId }];
  const peers = [await aPeer('Greta Ollerenby', { posts }), await aPeer('Ifor Pendrellan', { posts })];
  for (const peer of peers) await propose(world, peer);
  const members = (await teamRows(world)).map((row) => row.id);
  const input = { reference: world.reference, members, replyBy: '2027-01-20' };
  expect(await invitePeers.as(world.people.coordinator, input)).toEqual(ok);
  expect(await invitePeers.as(world.people.coordinator, input)).toEqual(ok);
  const letters = await lettersOf(world);
  const to = (who: Viewer) => letters.filter((each) => each.to === who.email);
  expect(peers.map((peer) => to(peer).length)).toEqual([1, 1]);
  expect(to(world.people.organiser)).toHaveLength(1);
  expect(letters).toHaveLength(5);
  expect(letters[0]?.text).toContain(`/reviews/${world.reference}/invitation`);
  expect(letters[0]?.text).toContain('by 20\u00A0January\u00A02027');
});

test('the day for an answer lies ahead and before the visit', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  await propose(world, peer);
  const { id } = await memberOf(world, peer);
  const invite = (replyBy: string, members: unknown = [id]) =>
    invitePeers.as(world.people.coordinator, { reference: world.reference, members, replyBy });
  const invalid = (fields: object) => ({ ok: false, refusal: { reason: 'invalid', fields } });
  expect(await invite('2027-01-09')).toEqual(invalid({ replyBy: ['Choose a day from today on'] }));
  expect(await invite('2027-03-22')).toEqual(invalid({ replyBy: ['Choose a day before the visit begins'] }));
  expect(await invite('soon')).toEqual(invalid({ replyBy: ['Say by when you ask for an answer'] }));
  expect(await invite('2027-01-20', [])).toEqual(invalid({ members: ['Choose whom to invite'] }));
  expect((await memberOf(world, peer)).status).toBe('proposed');
});

test('a peer without an interest accepts and sits at once; a second press changes nothing', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  await invited(world, peer);
  expect(await roles(world, peer)).toEqual(['council_person', 'member', 'invitee']);
  const input = { reference: world.reference, interest: 'none', words: '' };
  expect(await acceptInvitation.as(peer, input)).toEqual(ok);
  expect(await roles(world, peer)).toEqual(['council_person', 'member', 'peer']);
  expect(await acceptInvitation.as(peer, input)).toEqual(ok);
  expect(await declarationsSeenBy(peer, world)).toHaveLength(1);
  expect((await standing(world, peer)).decide('documents.view')).toEqual({ allowed: true });
});

test('an answer without a declaration, and an interest without words, go back to the field', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  await invited(world, peer);
  const accept = (input: object) => acceptInvitation.as(peer, { reference: world.reference, ...input });
  expect(await accept({})).toMatchObject({ refusal: { fields: { interest: [expect.any(String)] } } });
  expect(await accept({ interest: 'some', words: ' \u200B ' })).toEqual({
    ok: false,
    refusal: { reason: 'invalid', fields: { words: ['Say what the interest is'] } },
  });
  expect(await accept({ interest: 'none', words: 'x'.repeat(4001) })).toMatchObject({
    refusal: { fields: { words: ['Use 4,000 characters or fewer'] } },
  });
  expect((await memberOf(world, peer)).status).toBe('invited');
  expect(await roles(world, peer)).toContain('invitee');
});

test('an interest waits for the coordinator; nobody else reads it, and a later "none" does not lift it', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Edmund Ockley', { posts: [{ at: world.homeId }] });
  await invited(world, peer);
  const secret = 'I chair a co-operative that sells to the school kitchens.';
  await acceptInvitation.as(peer, { reference: world.reference, interest: 'some', words: secret });
  expect(await roles(world, peer)).toContain('invitee');
  expect((await standing(world, peer)).decide('documents.view').allowed).toBe(false);
  standClockAt(new Date('2027-01-12T10:00:00Z'));
  await declareInterests.as(peer, { reference: world.reference, interest: 'none', words: '' });
  expect(await roles(world, peer)).toContain('invitee');
  const others = ['organiser', 'politicalLead', 'lead', 'peer', 'otherCoordinator', 'stranger'] as const;
  for (const who of others) expect(await declarationsSeenBy(world.people[who], world)).toEqual([]);
  expect(JSON.stringify(await lettersOf(world))).not.toContain('kitchens');
  const events = await asPerson(world.people.coordinator, (db) =>
    db.event.findMany({ where: { streamId: world.reviewId } }),
  );
  expect(JSON.stringify(events)).not.toContain('kitchens');
});

test('no conflict seats the peer; it is considered once', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Edmund Ockley', { posts: [{ at: world.homeId }] });
  await invited(world, peer);
  await acceptInvitation.as(peer, {
    reference: world.reference,
    interest: 'some',
    words: 'My sister works there.',
  });
  const [declaration] = await declarationsSeenBy(world.people.coordinator, world);
  const input = { reference: world.reference, declaration: declaration?.id, outcome: 'no_conflict' };
  expect(await considerDeclaration.as(world.people.lead, input)).toMatchObject({
    refusal: { reason: 'not_permitted' },
  });
  expect(await considerDeclaration.as(world.people.coordinator, input)).toEqual(ok);
  expect(await considerDeclaration.as(world.people.coordinator, input)).toEqual(ok);
  expect(
    await considerDeclaration.as(world.people.coordinator, { ...input, outcome: 'conflict' }),
  ).toMatchObject({ refusal: { rule: 'team.considered' } });
  expect(await roles(world, peer)).toContain('peer');
});

test('a conflict frees the chair, and the peer cannot be proposed for this review again', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Edmund Ockley', { posts: [{ at: world.homeId }] });
  await invited(world, peer);
  await acceptInvitation.as(peer, { reference: world.reference, interest: 'some', words: 'I sell to it.' });
  const [declaration] = await declarationsSeenBy(world.people.coordinator, world);
  const other = await aReview('preparing');
  const input = { declaration: declaration?.id, outcome: 'conflict' };
  expect(
    await considerDeclaration.as(other.people.coordinator, { ...input, reference: other.reference }),
  ).toEqual(notFound);
  await considerDeclaration.as(world.people.coordinator, { ...input, reference: world.reference });
  expect((await memberOf(world, peer)).status).toBe('removed');
  expect(await roles(world, peer)).toEqual(['council_person', 'member']);
  expect(await propose(world, peer)).toMatchObject({ refusal: { rule: 'team.conflict' } });
  expect((await lettersOf(world)).at(-1)).toMatchObject({ to: peer.email });
});

test('a peer who is seated and declares an interest later loses the seat until it is considered', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  await invited(world, peer);
  await acceptInvitation.as(peer, { reference: world.reference, interest: 'none', words: '' });
  standClockAt(new Date('2027-02-01T10:00:00Z'));
  await declareInterests.as(peer, {
    reference: world.reference,
    interest: 'some',
    words: 'I have applied for a post.',
  });
  expect(await roles(world, peer)).toContain('invitee');
  const letter = (await lettersOf(world)).at(-1);
  expect(letter?.to).toBe(world.people.coordinator.email);
  expect(letter?.text).not.toContain('applied');
});

test('who declines leaves the chair; they see the review no more', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  await invited(world, peer, 'officer');
  const input = { reference: world.reference, reason: 'My council meets that week.' };
  expect(await declineInvitation.as(peer, input)).toEqual(ok);
  expect(await declineInvitation.as(peer, input)).toEqual(notFound);
  expect(await memberOf(world, peer)).toMatchObject({ status: 'declined', declinedWords: input.reason });
  expect(await roles(world, peer)).toEqual(['council_person', 'member']);
});

test('a seated peer who is removed has no seat; foreign places are not found', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  const member = await invited(world, peer);
  await acceptInvitation.as(peer, { reference: world.reference, interest: 'none', words: '' });
  const other = await aReview('preparing');
  expect(await removePeer.as(other.people.coordinator, { reference: other.reference, member })).toEqual(
    notFound,
  );
  expect(await removePeer.as(world.people.lead, { reference: world.reference, member })).toMatchObject({
    refusal: { reason: 'not_permitted' },
  });
  expect(await removePeer.as(world.people.coordinator, { reference: world.reference, member })).toEqual(ok);
  expect(await roles(world, peer)).toEqual(['council_person', 'member']);
  expect((await lettersOf(world)).at(-1)?.to).toBe(peer.email);
});

test('the host agrees each named peer, or says what worries it', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  const member = await invited(world, peer);
  const input = { reference: world.reference, member, version: 1 };
  expect(await agreePeer.as(world.people.coordinator, input)).toMatchObject({
    refusal: { reason: 'not_permitted' },
  });
  expect(await agreePeer.as(world.people.organiser, input)).toEqual(ok);
  expect(await agreePeer.as(world.people.politicalLead, input)).toEqual(ok);
  expect((await memberOf(world, peer)).hostAgreedBy).toBe(world.people.organiser.personId);
  const worry = { ...input, version: 1, worry: 'We compete for the same grant.' };
  expect(await questionPeer.as(world.people.chiefExecutive, worry)).toEqual({
    ok: false,
    refusal: { reason: 'out_of_date', current: { worry: '' } },
  });
  expect(await questionPeer.as(world.people.chiefExecutive, { ...worry, version: 2 })).toEqual(ok);
  expect(await memberOf(world, peer)).toMatchObject({ hostAgreedAt: null, hostWorry: worry.worry });
  const letter = (await lettersOf(world)).at(-1);
  expect(letter?.to).toBe(world.people.coordinator.email);
  expect(letter?.text).not.toContain('grant');
  expect(await agreePeer.as(world.people.organiser, { ...input, version: 2 })).toEqual({
    ok: false,
    refusal: { reason: 'out_of_date', current: { worry: worry.worry } },
  });
  expect(await memberOf(world, peer)).toMatchObject({ hostAgreedAt: null, hostWorry: worry.worry });
  expect(await agreePeer.as(world.people.organiser, { ...input, version: 3 })).toEqual(ok);
  expect(await memberOf(world, peer)).toMatchObject({ hostWorry: null });
});
