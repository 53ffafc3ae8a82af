import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseDate, standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import { type Viewer, viewerFor } from '@/lib/platform/viewer';
import {
  dropProposedPost,
  proposePost,
  recordOwnPeer,
  refuseProposedPost,
} from '@/lib/pool/commands/own-peer';
import { acceptPeer, recordPeer, setPeerAside } from '@/lib/pool/commands/peer';
import { getOwnPeer } from '@/lib/pool/queries/own-peer';
import { listPeers } from '@/lib/pool/queries/peers';
import { aReview, type World } from '@/tests/support/world';

let world: World;
let who: Viewer;
beforeEach(async () => {
  standClockAt(new Date('2027-01-10T10:00:00Z'));
  world = await aReview('preparing');
  who = world.people.stranger;
});
afterEach(() => standClockAt(null));

const tell = (change: object = {}, by = who) =>
  recordOwnPeer.as(by, {
    summary: 'CANARY: ran a food co-operative.',
    languages: 'English, Welsh',
    training: 'Facilitation.',
    trainedOn: '',
    vouchedBy: 'Ifor Lant, 01632 960001',
    accessNeeds: 'A hearing loop.',
    needsStepFree: 'on',
    experience: { learning: 'Set up a study circle.' },
    ...change,
  });
const name = (change: object = {}, by = who) =>
  proposePost.as(by, {
    id: newId(),
    organisation: world.homeId,
    kind: 'councillor',
    title: 'Ward councillor',
    politicalGroup: 'Labour and Co-operative',
    from: '2019-05-02',
    until: '',
    ...change,
  });
const own = async (viewer = who) => {
  const permit = networkPermitFor(viewer, 'peer.own');
  if (!permit) throw new Error('Nobody may tell of themselves');
  return getOwnPeer(permit);
};
const proposed = () => writing().proposedPost.findMany({ where: { personId: who.personId } });
const letters = async () =>
  (await writing().mail.findMany({ where: { reviewId: null }, orderBy: { id: 'asc' } })).map(
    ({ to, subject, text }) => ({ to, subject, text }),
  );

describe('an offer to be a peer', () => {
  test('needs a post, waits for a coordinator, and tells each of them once', async () => {
    expect(await tell()).toMatchObject({ ok: false, refusal: { rule: 'pool.post-needed' } });
    expect((await own()).profile).toBe(null);
    await name();
    expect(await tell()).toMatchObject({ ok: true });
    expect((await own()).profile).toMatchObject({
      appliedAt: new Date('2027-01-10T10:00:00Z'),
      acceptedAt: null,
      languages: ['English', 'Welsh'],
      needsStepFree: true,
      organiserSeesAccess: false,
    });
    const about = (await letters()).filter(({ text }) => text.includes(who.personId));
    expect(about.map(({ to }) => to)).toContain(world.people.coordinator.email);
    expect(new Set(about.map(({ to }) => to)).size).toBe(about.length);
    expect(JSON.stringify(about)).not.toContain('CANARY');
    expect(await tell({ version: 1, training: 'More.' })).toMatchObject({ ok: true });
    expect((await letters()).filter(({ text }) => text.includes(who.personId))).toEqual(about);
  });

  test('a post named opens nothing before it is confirmed, and then counts', async () => {
    await name();
    await tell();
    expect((await viewerFor(who.personId))?.standing.has('council_person')).toBe(false);
    const [post] = await proposed();
    const accept = (posts: string[]) =>
      acceptPeer.as(world.people.coordinator, { person: who.personId, posts });
    // Accepted without the post, there would be none that runs today.
    expect(await accept([])).toMatchObject({ ok: false, refusal: { rule: 'network.no-post' } });
    expect(await accept([post?.id ?? ''])).toMatchObject({ ok: true });
    expect((await viewerFor(who.personId))?.standing.has('council_person')).toBe(true);
    expect(await proposed()).toEqual([]);
    const { posts, profile } = await own();
    expect(posts.map(({ title, politicalGroup }) => [title, politicalGroup])).toEqual([
      ['Ward councillor', 'Labour and Co-operative'],
    ]);
    expect(profile?.acceptedAt).not.toBe(null);
    expect((await letters()).at(-1)).toMatchObject({ to: who.email });
  });

  test('a post named later waits in the list of what a coordinator has to answer', async () => {
    await name();
    await tell();
    const coordinator = world.people.coordinator;
    await acceptPeer.as(coordinator, {
      person: who.personId,
      posts: (await proposed()).map(({ id }) => id),
    });
    const list = networkPermitFor(coordinator, 'peer.list');
    if (!list) throw new Error('A coordinator sees no pool');
    const waiting = async () =>
      (await listPeers(list, { search: who.name, waiting: true })).rows.map((row) => row.name);
    expect(await waiting()).toEqual([]);
    await name({ kind: 'other', title: 'Trustee', politicalGroup: '', from: '2026-04-01' });
    expect(await waiting()).toEqual([who.name]);
    const [later] = await proposed();
    expect(await refuseProposedPost.as(coordinator, { id: later?.id })).toMatchObject({ ok: true });
    expect([await waiting(), await proposed()]).toEqual([[], []]);
  });

  test('set aside with words, changed and sent again', async () => {
    await name();
    await tell();
    const aside = { person: who.personId, words: 'After your first year as a councillor.' };
    expect(await setPeerAside.as(world.people.coordinator, aside)).toMatchObject({ ok: true });
    expect((await letters()).at(-1)).toMatchObject({
      to: who.email,
      text: expect.stringContaining('After your first year'),
    });
    const { profile } = await own();
    expect(profile).toMatchObject({ setAsideWords: aside.words, acceptedAt: null });
    standClockAt(new Date('2027-06-10T10:00:00Z'));
    await tell({ version: profile?.version });
    expect((await own()).profile).toMatchObject({
      setAsideAt: null,
      setAsideWords: null,
      appliedAt: new Date('2027-06-10T10:00:00Z'),
    });
    await acceptPeer.as(world.people.coordinator, {
      person: who.personId,
      posts: (await proposed()).map(({ id }) => id),
    });
    expect(await setPeerAside.as(world.people.coordinator, aside)).toMatchObject({
      refusal: { rule: 'pool.accepted' },
    });
  });

  test('is each one’s own, and the coordinators’ to answer', async () => {
    await name();
    await tell();
    const [post] = await proposed();
    const { member, administrator, organiser } = world.people;
    expect(await dropProposedPost.as(member, { id: post?.id })).toMatchObject({ ok: true });
    expect(await proposed()).toHaveLength(1);
    for (const other of [member, administrator, organiser]) {
      for (const outcome of [
        await acceptPeer.as(other, { person: who.personId, posts: [post?.id] }),
        await setPeerAside.as(other, { person: who.personId, words: 'No.' }),
        await refuseProposedPost.as(other, { id: post?.id }),
      ]) {
        expect(outcome).toMatchObject({ ok: false });
        expect(JSON.stringify(outcome)).not.toContain('CANARY');
      }
    }
    expect(await recordOwnPeer.as(null, { summary: 'x' })).toMatchObject({ ok: false });
    expect(await proposed()).toHaveLength(1);
    expect(await dropProposedPost.as(who, { id: post?.id })).toMatchObject({ ok: true });
    expect(await proposed()).toEqual([]);
  });

  test('somebody else’s post is not confirmed by accepting', async () => {
    const { member, coordinator } = world.people;
    await name();
    const [foreign] = await proposed();
    await tell({ summary: 'Mine.' }, member);
    await acceptPeer.as(coordinator, { person: member.personId, posts: [foreign?.id] });
    expect(await proposed()).toHaveLength(1);
    expect(await writing().post.count({ where: { personId: who.personId } })).toBe(0);
  });

  test('the peer’s own choice about the organiser stays when a coordinator writes', async () => {
    const { member, coordinator } = world.people;
    await tell({ organiserSeesAccess: 'on' }, member);
    const { profile } = await own(member);
    await recordPeer.as(coordinator, {
      person: member.personId,
      version: profile?.version,
      summary: 'As told by telephone.',
      languages: 'English',
    });
    expect((await own(member)).profile).toMatchObject({
      summary: 'As told by telephone.',
      organiserSeesAccess: true,
    });
  });
});

describe('politics', () => {
  test('an officer’s are refused, and never in a row', async () => {
    expect(await name({ kind: 'officer', politicalGroup: 'Green' })).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid', fields: { politicalGroup: [expect.any(String)] } },
    });
    const row = {
      personId: who.personId,
      organisationId: world.homeId,
      kind: 'officer',
      title: 'Officer',
      politicalGroup: 'Green',
      fromOn: databaseDate('2020-01-01'),
    } as const;
    await expect(writing().proposedPost.create({ data: row })).rejects.toThrow();
    expect(await proposed()).toEqual([]);
  });

  test('of a former councillor who says that they are an officer now are forgotten at once', async () => {
    await name({ until: '2023-05-04' });
    expect((await proposed()).map((post) => post.politicalGroup)).toEqual(['Labour and Co-operative']);
    await name({ kind: 'officer', title: 'Head of homes', politicalGroup: '', from: '2024-01-01' });
    expect((await proposed()).map((post) => post.politicalGroup)).toEqual([null, null]);
    const events = await reading().event.findMany({ where: { name: 'post.proposed' } });
    expect(JSON.stringify(events)).not.toContain('Labour');
  });

  test('the same post is named once, and dates run forwards', async () => {
    const id = newId();
    expect(await name({ id })).toMatchObject({ ok: true });
    expect(await name({ id })).toMatchObject({ ok: true });
    expect(await name()).toMatchObject({ refusal: { rule: 'pool.post-known' } });
    expect(await name({ from: '2024-01-01', until: '2023-01-01' })).toMatchObject({
      refusal: { reason: 'invalid' },
    });
    expect(await proposed()).toHaveLength(1);
  });
});
