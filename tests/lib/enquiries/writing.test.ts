import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerEnquiry, linkEnquiry } from '@/lib/enquiries/commands/answer';
import { confirmEnquiry } from '@/lib/enquiries/commands/confirm';
import { sendEnquiry } from '@/lib/enquiries/commands/send';
import { forgetEnquiries } from '@/lib/enquiries/jobs';
import { getEnquiry, listWaitingEnquiries } from '@/lib/enquiries/queries/enquiries';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { tokenHash } from '@/lib/session/token';
import { aReview, type World } from '@/tests/support/world';
import { confirmed, hoursOn, noon, post, reader, tokenFor, write } from './made';

let world: World;
beforeEach(async () => {
  standClockAt(noon);
  world = await aReview('preparing');
});
afterEach(() => standClockAt(null));

const waitingIds = async () =>
  (await listWaitingEnquiries(reader(world.people.coordinator))).map(({ id }) => id);

describe('writing', () => {
  test('is mailed a link to confirm, and no coordinator reads it before', async () => {
    const { enquiry, sent } = write();
    expect(await sent).toEqual({ ok: true, result: undefined });
    const row = await reading().enquiry.findUniqueOrThrow({ where: { id: enquiry.id } });
    const token = await tokenFor(enquiry.email);
    expect(row).toMatchObject({ tokenHash: tokenHash(token), confirmedAt: null, expiresAt: hoursOn(48) });
    expect(await waitingIds()).not.toContain(enquiry.id);
    expect(await getEnquiry(reader(world.people.coordinator), enquiry.id)).toBeNull();
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

test('our letters go with the enquiry; of somebody who has become known, or has asked again, they stay', async () => {
  const answered = await confirmed();
  const again = await confirmed();
  const linked = await confirmed();
  const { coordinator } = world.people;
  for (const { id } of [answered, again])
    await answerEnquiry.as(coordinator, { enquiry: id, words: 'Hello.' });
  await linkEnquiry.as(coordinator, { enquiry: linked.id, ...post(world.hostId) });
  const letters = (email: string) => reading().mail.count({ where: { to: email } });
  standClockAt(hoursOn(90 * 24 - 1));
  await confirmed({ email: again.email });
  await forgetEnquiries();
  expect(await letters(answered.email)).toBe(2);
  standClockAt(hoursOn(90 * 24 + 1));
  await forgetEnquiries();
  expect(await letters(answered.email)).toBe(0);
  expect(await letters(again.email)).toBe(3);
  expect(await letters(linked.email)).toBe(2);
});
