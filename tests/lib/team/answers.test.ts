import { afterEach, beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import type { Viewer } from '@/lib/platform/viewer';
import { agreePeer, questionPeer } from '@/lib/team/commands/agree-peer';
import { acceptInvitation, declineInvitation } from '@/lib/team/commands/answer-invitation';
import { considerDeclaration } from '@/lib/team/commands/consider-declaration';
import { declareInterests } from '@/lib/team/commands/declare';
import { removePeer } from '@/lib/team/commands/remove-peer';
import { aPeer, lettersOf } from '@/tests/support/pool';
import { aReview, asPerson, standing, type World } from '@/tests/support/world';
import { invited, memberOf, notFound, ok, propose } from './seating';

beforeEach(() => standClockAt(new Date('2027-01-10T10:00:00Z')));
afterEach(() => standClockAt(null));

const declarationsSeenBy = (who: Viewer, world: World) =>
  asPerson(who, (db) =>
    db.declaration.findMany({ where: { reviewId: world.reviewId }, orderBy: { declaredAt: 'desc' } }),
  );
const roles = async (world: World, who: Viewer) =>
  [...(await standing(world, who)).roles].filter((role) => !['anyone', 'signed_in'].includes(role));

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
