import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerEnquiry, linkEnquiry } from '@/lib/enquiries/commands/answer';
import { confirmEnquiry } from '@/lib/enquiries/commands/confirm';
import { sendEnquiry } from '@/lib/enquiries/commands/send';
import { forgetEnquiries } from '@/lib/enquiries/jobs';
import { getEnquiry, listAnsweredEnquiries, listWaitingEnquiries } from '@/lib/enquiries/queries/enquiries';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { type NetworkPermit, networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { tokenHash } from '@/lib/session/token';
import { aReview, type World } from '@/tests/support/world';

const noon = new Date('2027-01-04T12:00:00Z');
const hoursOn = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
let world: World;
let networks = 0;

beforeEach(async () => {
  standClockAt(noon);
  world = await aReview('preparing');
});
afterEach(() => standClockAt(null));

function write(more: object = {}) {
  const id = newId();
  networks += 1;
  const enquiry = {
    id,
    name: 'Ada Marsh',
    email: `ada.${id}@fen.example`,
    councilName: 'Fenmoor Council',
    jobTitle: 'Head of policy',
    words: 'How does a review begin?',
    network: `network ${networks}`,
    ...more,
  };
  return { enquiry, sent: sendEnquiry.as(null, enquiry) };
}

async function tokenFor(email: string): Promise<string> {
  const mail = await reading().mail.findFirstOrThrow({ where: { to: email }, orderBy: { id: 'desc' } });
  return /\/enquire\/confirm\/(\S+)/.exec(mail.text)?.[1] ?? '';
}

async function confirmed(more: object = {}) {
  const { enquiry, sent } = write(more);
  expect(await sent).toMatchObject({ ok: true });
  expect(await confirmEnquiry.as(null, { token: await tokenFor(enquiry.email) })).toMatchObject({ ok: true });
  return enquiry;
}

function reader(who: Viewer = world.people.coordinator): NetworkPermit<'enquiry.view'> {
  const permit = networkPermitFor(who, 'enquiry.view');
  if (!permit) throw new Error('no permit');
  return permit;
}

const waitingIds = async () => (await listWaitingEnquiries(reader())).map(({ id }) => id);
const post = (organisation: string) => ({
  organisation,
  kind: 'officer',
  title: 'Head of policy',
  politicalGroup: '',
  from: '2027-01-04',
});

describe('writing', () => {
  test('is mailed a link to confirm, and no coordinator reads it before', async () => {
    const { enquiry, sent } = write();
    expect(await sent).toEqual({ ok: true, result: undefined });
    const row = await reading().enquiry.findUniqueOrThrow({ where: { id: enquiry.id } });
    const token = await tokenFor(enquiry.email);
    expect(row).toMatchObject({ tokenHash: tokenHash(token), confirmedAt: null, expiresAt: hoursOn(48) });
    expect(await waitingIds()).not.toContain(enquiry.id);
    expect(await getEnquiry(reader(), enquiry.id)).toBeNull();
    const link = { enquiry: enquiry.id, ...post(world.hostId) };
    expect(await linkEnquiry.as(world.people.coordinator, link)).toMatchObject({
      refusal: { reason: 'not_found' },
    });
  });

  test('gets one answer and one letter, whether the address is known or not', async () => {
    const email = world.people.politicalLead.email;
    const known = write({ email });
    const unknown = write();
    expect(await known.sent).toEqual(await unknown.sent);
    const textTo = async (to: string) => {
      const mail = await reading().mail.findFirstOrThrow({ where: { to }, orderBy: { id: 'desc' } });
      return `${mail.subject} ${mail.text.replace(/confirm\/\S+/, '')}`;
    };
    expect(await textTo(email)).toBe(await textTo(unknown.enquiry.email));
    expect(await textTo(email)).not.toMatch(/Ada Marsh|Fenmoor|How does a review begin/);
  });

  test('a second press writes nothing twice', async () => {
    const { enquiry, sent } = write();
    await sent;
    expect(await sendEnquiry.as(null, enquiry)).toMatchObject({ ok: true });
    expect(await reading().mail.count({ where: { to: enquiry.email } })).toBe(1);
  });

  test('one address gets three letters a day, and one network sends ten enquiries an hour', async () => {
    const email = `often.${newId()}@fen.example`;
    for (let count = 0; count < 3; count += 1)
      expect(await write({ email }).sent).toMatchObject({ ok: true });
    expect(await write({ email }).sent).toMatchObject({ refusal: { reason: 'too_many' } });
    standClockAt(hoursOn(25));
    expect(await write({ email }).sent).toMatchObject({ ok: true });
    const network = 'one network';
    for (let count = 0; count < 10; count += 1)
      expect(await write({ network }).sent).toMatchObject({ ok: true });
    expect(await write({ network }).sent).toMatchObject({ refusal: { reason: 'too_many' } });
  });

  test.each([
    ['name', ''],
    ['email', 'nobody'],
    ['councilName', ' '],
    ['jobTitle', ''],
    ['words', '\u200b'],
    ['words', 'a'.repeat(4001)],
  ])('wants %s, and not what can be kept', async (field, value) => {
    const outcome = await write({ [field]: value }).sent;
    expect(outcome).toMatchObject({
      refusal: { reason: 'invalid', fields: { [field]: [expect.any(String)] } },
    });
  });
});

describe('confirming', () => {
  test('tells the coordinators, and a second press is nothing new', async () => {
    const enquiry = await confirmed();
    const told = () =>
      reading().mail.count({
        where: { to: world.people.coordinator.email, text: { contains: `/enquiries/${enquiry.id}` } },
      });
    expect(await told()).toBe(1);
    const before = await reading().event.count({ where: { name: 'enquiry.confirmed' } });
    const token = await tokenFor(enquiry.email);
    expect(await confirmEnquiry.as(null, { token })).toMatchObject({ ok: true });
    expect(await told()).toBe(1);
    expect(await reading().event.count({ where: { name: 'enquiry.confirmed' } })).toBe(before);
    expect(await waitingIds()).toContain(enquiry.id);
  });

  test('is refused with words for a wrong link and for one that has run out', async () => {
    expect(await confirmEnquiry.as(null, { token: 'wrong' })).toMatchObject({
      refusal: { rule: 'enquiry.unknown' },
    });
    const { enquiry, sent } = write();
    await sent;
    const token = await tokenFor(enquiry.email);
    standClockAt(hoursOn(48));
    expect(await confirmEnquiry.as(null, { token })).toMatchObject({ refusal: { rule: 'enquiry.run_out' } });
  });
});

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
    const answered = await listAnsweredEnquiries(reader());
    expect(answered.find(({ id }) => id === enquiry.id)).toMatchObject({
      handledBy: coordinator.name,
      personId: person.id,
    });
  });

  test('a known person keeps their name and gets a post only where they hold none', async () => {
    const { politicalLead, coordinator } = world.people;
    const enquiry = await confirmed({ email: politicalLead.email });
    expect(await getEnquiry(reader(), enquiry.id)).toMatchObject({ known: { name: politicalLead.name } });
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

test('unconfirmed enquiries go after 14 days, answered ones after 90; one that waits stays', async () => {
  await forgetEnquiries();
  const unconfirmed = write();
  await unconfirmed.sent;
  const waiting = await confirmed();
  const answered = await confirmed();
  await answerEnquiry.as(world.people.coordinator, { enquiry: answered.id, words: 'Hello.' });
  const kept = async () =>
    (
      await reading().enquiry.findMany({
        where: { id: { in: [unconfirmed.enquiry.id, waiting.id, answered.id] } },
      })
    ).map(({ id }) => id);
  standClockAt(hoursOn(14 * 24));
  await forgetEnquiries();
  expect(await kept()).toHaveLength(3);
  standClockAt(hoursOn(14 * 24 + 1));
  await forgetEnquiries();
  expect((await kept()).toSorted()).toEqual([waiting.id, answered.id].toSorted());
  standClockAt(hoursOn(90 * 24 + 1));
  expect(await forgetEnquiries()).toBeGreaterThan(0);
  expect(await kept()).toEqual([waiting.id]);
  const event = await reading().event.findFirstOrThrow({
    where: { name: 'enquiries.forgotten' },
    orderBy: { at: 'desc' },
  });
  expect(event).toMatchObject({ actorId: null });
});
