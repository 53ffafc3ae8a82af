import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { operationOf } from '@/lib/notes/one-note';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { permitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { exportRecord } from '@/lib/record/commands/export-record';
import { kindLabels } from '@/lib/record/labels';
import { getSchedule } from '@/lib/record/queries/schedule';
import { purgeRawNotes } from '@/lib/retention/jobs';
import { aConfidentialReview, type ConfidentialWorld, canary, delivered } from '@/tests/support/confidential';
import { granted, standing } from '@/tests/support/world';

let world: ConfidentialWorld;
beforeEach(async () => {
  world = await aConfidentialReview('reporting');
});
afterEach(() => standClockAt(null));

const schedule = async (who: Viewer) => getSchedule(await granted(world, who, 'record.view'));
const exported = async (who: Viewer, form: 'schedule' | 'content') => {
  const outcome = await exportRecord.as(who, { reference: world.reference, form });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.result.text;
};
const kindsIn = (text: string): { kind: string; items: object[] | null }[] => JSON.parse(text).records;
const itemsOf = (text: string, key: keyof typeof kindLabels) =>
  kindsIn(text).find(({ kind }) => kind === kindLabels[key])?.items;

test('the coordinator sees all that the network holds, private notes as a count alone', async () => {
  const { side, coordinator, entries } = await schedule(world.people.coordinator);
  expect({ side, coordinator }).toEqual({ side: 'network', coordinator: world.people.coordinator.name });
  const counts = Object.fromEntries(
    entries.map(({ key, count, readable }) => [key, readable ? count : `${count}!`]),
  );
  expect(counts).toMatchObject({
    request: 1,
    declarations: 1,
    shared_notes: 1,
    own_notes: '1!',
    photos: 2,
    voices: 1,
    asks: 1,
    findings: 1,
    views: 1,
    people_met: 1,
    line_answers: 1,
    draft: 1,
    letters: 1,
  });
  expect(entries.find(({ key }) => key === 'shared_notes')?.first).toEqual(new Date('2027-03-22T10:00:00Z'));
  expect(entries.map(({ key }) => key)).not.toContain('actions');
});

test('their copy holds what they may read, notes without whoever wrote or said them, and no private note', async () => {
  const text = await exported(world.people.coordinator, 'content');
  expect(itemsOf(text, 'shared_notes')).toEqual([
    {
      text: `${canary.raw} note shared`,
      otherTexts: [`${canary.raw} other text`],
      source: 'resident',
      area: null,
      principles: [],
      citizens: false,
      day: '2027-03-22',
    },
  ]);
  expect(text).not.toContain('note kept');
  expect(text).not.toContain(world.sessionId);
  expect(itemsOf(text, 'own_notes')).toBeNull();
  expect(itemsOf(text, 'views')).toMatchObject([
    { name: world.people.peer.name, words: `${canary.kept} dissent` },
  ]);
  expect(itemsOf(text, 'letters')).toMatchObject([{ to: 'canary@met.example', subject: 'Your meeting' }]);
  expect(text).not.toContain(`${canary.raw} letter`);
  const marked = JSON.parse(text).records.find(
    ({ kind }: { kind: string }) => kind === kindLabels.people_met,
  );
  expect(marked).toMatchObject({ toBeRedacted: ['name', 'email', 'words'], count: 1 });
});

test('the host’s leaders see what the council holds, and not one word of the team’s', async () => {
  for (const who of [world.people.politicalLead, world.people.chiefExecutive]) {
    const { side, entries } = await schedule(who);
    expect(side).toBe('council');
    const keys = entries.map(({ key }) => key);
    for (const key of [
      'shared_notes',
      'own_notes',
      'findings',
      'views',
      'declarations',
      'voices',
      'asks',
      'letters',
    ])
      expect(keys).not.toContain(key);
    expect(entries.find(({ key }) => key === 'people_met')).toMatchObject({ count: 1, readable: false });
    for (const form of ['schedule', 'content'] as const)
      expect(await exported(who, form)).not.toContain(canary.any);
  }
});

test('the host’s count of the history leaves out what the team did among itself', async () => {
  const { peer, coordinator, politicalLead } = world.people;
  await keepOperations.as(peer, {
    reference: world.reference,
    operations: [operationOf(newId(), { text: 'Quiet.', shared: false })],
  });
  await exported(coordinator, 'schedule');
  const historyOf = async (who: Viewer) =>
    (await schedule(who)).entries.find(({ key }) => key === 'history')?.count;
  expect(await historyOf(politicalLead)).toBe(1);
  expect(await reading().event.count({ where: { streamId: world.reviewId } })).toBe(2);
});

test('nobody else has a record to see or to take out; each export stands in the history', async () => {
  const { organiser, hostOther, lead, peer, otherCoordinator, administrator, member, stranger, coordinator } =
    world.people;
  for (const who of [organiser, hostOther, lead, peer, otherCoordinator, administrator, member, stranger]) {
    expect(permitFor(who, 'record.view', await standing(world, who))).toBeNull();
    const input = { reference: world.reference, form: 'content' };
    expect(await exportRecord.as(who, input)).toMatchObject({ ok: false });
  }
  await exported(coordinator, 'schedule');
  await exported(world.people.politicalLead, 'content');
  const events = await reading().event.findMany({
    where: { streamId: world.reviewId },
    orderBy: { sequence: 'asc' },
    select: { name: true, particulars: true },
  });
  expect(events).toEqual([
    { name: 'record.exported', particulars: { form: 'schedule', by: 'network' } },
    { name: 'record.exported', particulars: { form: 'content', by: 'council' } },
  ]);
});

test('the schedule says what to consider, whom to ask and until when, also once the notes are gone', async () => {
  world = await aConfidentialReview('delivered');
  await delivered(world);
  standClockAt(new Date('2027-07-01T12:00:00Z'));
  const line = async () =>
    (await exported(world.people.coordinator, 'schedule'))
      .split('\r\n')
      .find((row) => row.startsWith(kindLabels.shared_notes))
      ?.replaceAll('\u00A0', ' ');
  const ask = `"The network’s coordinator, ${world.people.coordinator.name}"`;
  const consider = '"Not attributed, Frank views"';
  expect(await line()).toBe(
    `Notes that the team shared,1,2027-03-22,2027-03-22,Network,Until 25 December 2027,Yes,${consider},${ask}`,
  );
  standClockAt(new Date('2027-12-25T12:00:00Z'));
  await purgeRawNotes();
  expect(await line()).toBe(
    `Notes that the team shared,0,,,Network,Deleted on 25 December 2027,Yes,${consider},${ask}`,
  );
  expect(await exported(world.people.coordinator, 'content')).not.toContain(canary.raw);
});
