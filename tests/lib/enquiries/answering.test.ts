import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerEnquiry, linkEnquiry } from '@/lib/enquiries/commands/answer';
import { getEnquiry, listAnsweredEnquiries, listWaitingEnquiries } from '@/lib/enquiries/queries/enquiries';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import { aPeer } from '@/tests/support/pool';
import { aReview, type World } from '@/tests/support/world';
import { confirmed, noon, post, reader } from './made';

let world: World;
beforeEach(async () => {
  standClockAt(noon);
  world = await aReview('preparing');
});
afterEach(() => standClockAt(null));

const waitingIds = async () =>
  (await listWaitingEnquiries(reader(world.people.coordinator))).map(({ id }) => id);

describe('answering', () => {
  test('links a new person to a council and writes how to sign in', async () => {
    const enquiry = await confirmed();
    const { coordinator } = world.people;
    const link = { enquiry: enquiry.id, ...post(world.hostId) };
    expect(await linkEnquiry.as(coordinator, link)).toMatchObject({ ok: true });
    expect(await linkEnquiry.as(coordinator, link)).toMatchObject({ ok: true });
    const person = await reading().person.findUniqueOrThrow({
      where: { email: enquiry.email },
      select: { id: true, name: true, posts: { select: { organisationId: true, title: true } } },
    });
    expect(person).toMatchObject({
      name: 'Ada Marsh',
      posts: [{ organisationId: world.hostId, title: 'Head of policy' }],
    });
    const mails = await reading().mail.findMany({
      where: { to: enquiry.email, text: { endsWith: 'next.' } },
    });
    expect(mails.map(({ text }) => text)).toEqual([
      expect.stringContaining('http://127.0.0.1:3000/sign-in\n'),
    ]);
    expect(await waitingIds()).not.toContain(enquiry.id);
    const answered = await listAnsweredEnquiries(reader(world.people.coordinator));
    expect(answered.find(({ id }) => id === enquiry.id)).toMatchObject({
      handledBy: coordinator.name,
      personId: person.id,
    });
  });

  test('a known person keeps their name and gets a post only where they hold none', async () => {
    const { politicalLead, coordinator } = world.people;
    const enquiry = await confirmed({ email: politicalLead.email });
    expect(await getEnquiry(reader(world.people.coordinator), enquiry.id)).toMatchObject({
      known: { name: politicalLead.name },
    });
    await linkEnquiry.as(coordinator, { enquiry: enquiry.id, ...post(world.hostId) });
    const again = await confirmed({ email: politicalLead.email });
    await linkEnquiry.as(coordinator, { enquiry: again.id, ...post(world.homeId) });
    const person = await reading().person.findUniqueOrThrow({
      where: { id: politicalLead.personId },
      select: { name: true, posts: { select: { organisationId: true } } },
    });
    expect(person.name).toBe(politicalLead.name);
    expect(person.posts.map(({ organisationId }) => organisationId).toSorted()).toEqual(
      [world.hostId, world.homeId].toSorted(),
    );
  });

  test('forgets the group of a former councillor who is linked as an officer', async () => {
    const former = await aPeer('Huw Caerwen', {
      posts: [{ at: world.homeId, kind: 'councillor', group: 'Independent', until: '2026-05-07' }],
    });
    const enquiry = await confirmed({ email: former.email });
    const link = { enquiry: enquiry.id, ...post(world.hostId) };
    expect(await linkEnquiry.as(world.people.coordinator, link)).toMatchObject({ ok: true });
    const posts = await reading().post.findMany({ where: { personId: former.personId } });
    expect(posts.map(({ politicalGroup }) => politicalGroup)).toEqual([null, null]);
  });

  test('or sends words; what a colleague has answered is refused with their name', async () => {
    const enquiry = await confirmed();
    const { coordinator, otherCoordinator } = world.people;
    const answer = { enquiry: enquiry.id, words: 'It begins with a letter like yours.' };
    expect(await answerEnquiry.as(coordinator, answer)).toMatchObject({ ok: true });
    expect(await answerEnquiry.as(otherCoordinator, answer)).toMatchObject({
      refusal: { rule: 'enquiry.answered', words: expect.stringContaining(coordinator.name) },
    });
    const mail = await reading().mail.findFirstOrThrow({
      where: { to: enquiry.email },
      orderBy: { id: 'desc' },
    });
    expect(mail.text).toContain('It begins with a letter like yours.');
    expect(await reading().person.count({ where: { email: enquiry.email } })).toBe(0);
  });

  test('an officer’s politics are refused, and a council that is not there', async () => {
    const enquiry = await confirmed();
    const { coordinator } = world.people;
    const link = { enquiry: enquiry.id, ...post(world.hostId), politicalGroup: 'Labour' };
    expect(await linkEnquiry.as(coordinator, link)).toMatchObject({
      refusal: { fields: { politicalGroup: [expect.any(String)] } },
    });
    expect(await linkEnquiry.as(coordinator, { enquiry: enquiry.id, ...post(newId()) })).toMatchObject({
      refusal: { fields: { organisation: [expect.any(String)] } },
    });
    expect(await reading().person.count({ where: { email: enquiry.email } })).toBe(0);
  });

  test.each(['administrator', 'member', 'politicalLead'] as const)('is not for the %s', async (who) => {
    const enquiry = await confirmed();
    const answer = { enquiry: enquiry.id, words: 'Hello.' };
    expect(await answerEnquiry.as(world.people[who], answer)).toMatchObject({
      refusal: { reason: 'not_found' },
    });
    expect(networkPermitFor(world.people[who], 'enquiry.view')).toBeNull();
  });
});
