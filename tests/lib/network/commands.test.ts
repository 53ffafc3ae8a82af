import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, changeOrganisation } from '@/lib/network/commands/organisation';
import { addPerson, changePerson } from '@/lib/network/commands/person';
import { addPost, endPost } from '@/lib/network/commands/post';
import { refusals } from '@/lib/network/labels';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkStream } from '@/lib/platform/stream';
import { aReview, type World } from '@/tests/support/world';

const noon = new Date('2027-01-12T10:00:00Z');
let world: World;
beforeEach(async () => {
  standClockAt(noon);
  world = await aReview('preparing');
});
afterEach(() => standClockAt(null));

const notFound = { ok: false, refusal: { reason: 'not_found' } };
const field = (name: string, words: string) => ({
  ok: false,
  refusal: { reason: 'invalid', fields: { [name]: [words] } },
});
const lastEvent = async () =>
  reading().event.findFirst({
    where: { streamId: networkStream },
    orderBy: { sequence: 'desc' },
    select: { name: true, particulars: true },
  });

describe('organisations', () => {
  const input = (change: object = {}) => ({
    id: newId(),
    kind: 'co_operative_body',
    name: 'Copper Lane Co-operative',
    shortName: 'Copper Lane',
    nation: '',
    code: '',
    latitude: '53.38',
    ...change,
  });

  test('are added once, and changed against the version that was read', async () => {
    const { otherCoordinator } = world.people;
    const first = input();
    await addOrganisation.as(otherCoordinator, first);
    expect(await addOrganisation.as(otherCoordinator, first)).toMatchObject({ ok: true });
    expect(await lastEvent()).toEqual({
      name: 'organisation.added',
      particulars: { organisation: first.id },
    });
    const change = { ...first, version: '1', shortName: 'The Lane' };
    expect(await changeOrganisation.as(otherCoordinator, change)).toMatchObject({ ok: true });
    expect(await changeOrganisation.as(otherCoordinator, { ...change, shortName: 'Lane' })).toMatchObject({
      ok: false,
      refusal: { reason: 'out_of_date', current: { shortName: 'The Lane', kind: 'Co-operative body' } },
    });
    expect(await reading().organisation.findUnique({ where: { id: first.id } })).toMatchObject({
      shortName: 'The Lane',
      nation: null,
      code: null,
      latitude: 53.38,
      version: 2,
    });
  });

  test('have a code of their own', async () => {
    const { otherCoordinator } = world.people;
    const code = newId().slice(-8);
    await addOrganisation.as(otherCoordinator, input({ code }));
    expect(await addOrganisation.as(otherCoordinator, input({ code }))).toEqual(
      field('code', refusals.codeTaken('Copper Lane Co-operative')),
    );
  });

  test.each(['administrator', 'politicalLead', 'member', 'stranger'] as const)(
    'are not added by %s',
    async (who) => {
      const one = input();
      expect(await addOrganisation.as(world.people[who], one)).toEqual(notFound);
      expect(await reading().organisation.count({ where: { id: one.id } })).toBe(0);
    },
  );
});

describe('people', () => {
  const input = (change: object = {}) => ({
    id: newId(),
    name: 'Huw Caerwen',
    email: `huw.${newId()}@peers.example`,
    organisation: world.homeId,
    kind: 'councillor',
    title: 'Chair of scrutiny',
    politicalGroup: 'Independent',
    from: '2019-05-02',
    ...change,
  });
  const add = (change: object = {}) => addPerson.as(world.people.administrator, input(change));
  const postsOf = (personId: string) =>
    reading().post.findMany({ where: { personId }, orderBy: { fromOn: 'asc' } });

  test('come with their post; one address is one person', async () => {
    const email = `HUW.${newId()}@Peers.example`;
    const id = newId();
    expect(await add({ id, email })).toEqual({ ok: true, result: { person: id } });
    expect(await add({ id, email })).toEqual({ ok: true, result: { person: id } });
    expect(await add({ email: email.toLowerCase(), name: 'Somebody Else' })).toEqual(
      field('email', refusals.emailTaken('Huw Caerwen')),
    );
    expect((await postsOf(id)).map((post) => post.politicalGroup)).toEqual(['Independent']);
  });

  test('an officer’s politics are refused at the field', async () => {
    const id = newId();
    expect(await add({ id, kind: 'officer' })).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid', fields: { politicalGroup: [expect.any(String)] } },
    });
    expect(await reading().person.count({ where: { id } })).toBe(0);
  });

  test('a councillor who becomes an officer loses the group that was kept; events never held it', async () => {
    const id = newId();
    await add({ id });
    const { administrator } = world.people;
    const [councillor] = await postsOf(id);
    await endPost.as(administrator, { id: councillor?.id, until: '2027-01-11' });
    expect((await postsOf(id))[0]?.politicalGroup).toBe('Independent');
    const post = { id: newId(), person: id, organisation: world.homeId, kind: 'officer', title: 'Director' };
    await addPost.as(administrator, { ...post, from: '2027-01-12', until: '' });
    expect((await postsOf(id)).map((each) => [each.kind, each.politicalGroup])).toEqual([
      ['councillor', null],
      ['officer', null],
    ]);
    const events = await reading().event.findMany({ where: { streamId: networkStream } });
    expect(JSON.stringify(events)).not.toContain('Independent');
  });

  test('a councillor who goes on being one keeps a public group beside another post', async () => {
    const id = newId();
    await add({ id });
    const post = { id: newId(), person: id, organisation: world.hostId, kind: 'officer', title: 'Adviser' };
    await addPost.as(world.people.administrator, { ...post, from: '2024-01-01', until: '' });
    expect((await postsOf(id)).map((each) => each.politicalGroup)).toEqual(['Independent', null]);
  });

  test('a post ends after it began, and once; a name is changed against its version', async () => {
    const id = newId();
    await add({ id });
    const { administrator } = world.people;
    const [post] = await postsOf(id);
    const end = (until: string) => endPost.as(administrator, { id: post?.id, until });
    expect(await end('2019-05-01')).toEqual(field('until', refusals.endsBeforeItBegins));
    expect(await end('2026-12-31')).toMatchObject({ ok: true });
    expect(await end('2027-06-30')).toMatchObject({ refusal: { rule: 'network.already-ended' } });
    const rename = (name: string) => changePerson.as(administrator, { id, version: 1, name });
    expect(await rename('Huw Gwyn Caerwen')).toMatchObject({ ok: true });
    expect(await rename('Huw')).toMatchObject({
      refusal: { reason: 'out_of_date', current: { name: 'Huw Gwyn Caerwen' } },
    });
  });

  test.each([
    ['name', { name: '\u200B' }],
    ['email', { email: 'nobody' }],
    ['title', { title: 'x'.repeat(121) }],
    ['from', { from: '2019-02-30' }],
    ['organisation', { organisation: '' }],
  ])('say what is wrong with %s', async (name, change) => {
    const outcome = await add(change);
    const refusal = outcome.ok ? null : outcome.refusal;
    expect(refusal?.reason === 'invalid' ? Object.keys(refusal.fields) : []).toEqual([name]);
  });

  test.each(['politicalLead', 'peer', 'member', 'stranger'] as const)('are not added by %s', async (who) => {
    expect(await addPerson.as(world.people[who], input())).toEqual(notFound);
  });
});
