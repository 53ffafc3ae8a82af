import { beforeEach, describe, expect, test } from 'vitest';
import { reading, writing } from '@/lib/platform/database';
import { permitFor } from '@/lib/platform/permit';
import { changeVoicePage, closeVoicePage, openVoicePage } from '@/lib/voice/commands/keep-page';
import { getPublicVoicePage, getVoicePage } from '@/lib/voice/queries/pages';
import { aReview, granted, standing } from '@/tests/support/world';
import { aVoiceWorld, questions, type VoiceWorld } from './voice-world';

let world: VoiceWorld;
beforeEach(async () => {
  world = await aVoiceWorld();
});

const kept = () => writing().voicePage.findUniqueOrThrow({ where: { reviewId: world.reviewId } });

describe('a page for residents', () => {
  test('is opened by host and coordinator, once', async () => {
    const other = await aReview('preparing');
    const input = { reference: other.reference, questions, closesOn: '2027-03-25' };
    for (const who of ['hostOther', 'peer', 'lead'] as const)
      expect(await openVoicePage.as(other.people[who], input)).toMatchObject({
        refusal: { reason: 'not_permitted' },
      });
    expect(await openVoicePage.as(other.people.chiefExecutive, input)).toMatchObject({ ok: true });
    expect(await openVoicePage.as(other.people.coordinator, input)).toMatchObject({
      refusal: { rule: 'voice.open' },
    });
  });

  test('closes on the last day of the visit at the latest', async () => {
    const other = await aReview('preparing');
    const { organiser } = other.people;
    const open = (closesOn: string) =>
      openVoicePage.as(organiser, { reference: other.reference, questions, closesOn });
    expect(await open('2027-03-26')).toMatchObject({
      refusal: { fields: { closesOn: [expect.any(String)] } },
    });
    expect(await open('2020-03-26')).toMatchObject({ refusal: { reason: 'invalid' } });
    await writing().review.update({
      where: { id: other.reviewId },
      data: { onSiteFrom: null, onSiteTo: null },
    });
    expect(await open('2027-03-25')).toMatchObject({ refusal: { rule: 'voice.days' } });
  });

  test('keeps its questions once somebody has answered them; its day can change', async () => {
    const { reference, people, answer } = world;
    const change = (first: string, closesOn: string, version: number) =>
      changeVoicePage.as(people.organiser, {
        reference,
        version,
        closesOn,
        questions: [first, ...questions.slice(1)],
      });
    expect(await change('What is good?', '2027-03-25', 1)).toMatchObject({ ok: true });
    expect(await change('What is best?', '2027-03-25', 1)).toMatchObject({
      refusal: { reason: 'out_of_date' },
    });
    await answer(['The library.', '', '']);
    expect(await change('What is bad?', '2027-03-25', 2)).toMatchObject({
      refusal: { rule: 'voice.answered' },
    });
    expect(await change('What is good?', '2027-03-24', 2)).toMatchObject({ ok: true });
    expect((await kept()).questions[0]).toBe('What is good?');
  });

  test('closes at once and opens again under the same address', async () => {
    const { reference, people, slug, answer } = world;
    expect(await closeVoicePage.as(people.organiser, { reference })).toMatchObject({ ok: true });
    expect(await closeVoicePage.as(people.organiser, { reference })).toMatchObject({ ok: true });
    expect((await getPublicVoicePage(slug))?.state).toBe('closed');
    expect(await answer(['Too late.', '', ''])).toMatchObject({ refusal: { rule: 'voice.closed' } });
    await openVoicePage.as(people.organiser, { reference, questions, closesOn: '2027-03-24' });
    expect(await getPublicVoicePage(slug)).toMatchObject({ state: 'open', closesOn: '2027-03-24' });
    const events = await reading().event.findMany({
      where: { streamId: world.reviewId, name: { startsWith: 'voice.' } },
      orderBy: { sequence: 'asc' },
      select: { name: true },
    });
    expect(events.map(({ name }) => name)).toEqual(['voice.opened', 'voice.closed', 'voice.opened']);
  });

  test('is not there under an address that nobody gave', async () => {
    for (const slug of ['nobody', '../etc', '', 'Saltwick '])
      expect(await getPublicVoicePage(slug)).toBeNull();
  });

  test('names the council in Welsh where it has a Welsh name', async () => {
    await writing().organisation.update({ where: { id: world.hostId }, data: { nameCy: 'Cyngor Saltwick' } });
    expect(await getPublicVoicePage(world.slug)).toMatchObject({ hostCy: 'Cyngor Saltwick' });
  });

  test('the host sees a count and nothing else', async () => {
    await world.answer(['The canary in the library sings.', '', '']);
    for (const who of ['organiser', 'politicalLead', 'hostOther'] as const) {
      const viewer = world.people[who];
      const page = await getVoicePage(await granted(world, viewer, 'voice.view'));
      expect(Object.keys(page ?? {}).toSorted()).toEqual(
        ['closedAt', 'closesOn', 'questions', 'received', 'slug', 'state', 'version'].toSorted(),
      );
      expect(page?.received).toBe(1);
      expect(JSON.stringify(page)).not.toContain('canary');
      expect(permitFor(viewer, 'voice.read', await standing(world, viewer))).toBeNull();
    }
  });
});
