import { beforeEach, describe, expect, test } from 'vitest';
import { reading } from '@/lib/platform/database';
import { importSessions } from '@/lib/timetable/commands/import-sessions';
import { draftOf, namesIn } from '@/lib/timetable/queries/draft';
import { getSheetReading } from '@/lib/timetable/queries/sheet';
import { timetableSheet } from '@/lib/timetable/sheet/write';
import { aReview, granted, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aReview('preparing');
});

const sheet = [
  'Day,From,To,Session,Who is met',
  'Monday,9:30,10:30,Leader,1 leader',
  'Tuesday,9:30,11:00,Tenants,6 tenants',
  'Friday,9:30,11:00,Too late,6 tenants',
].join('\n');
const edit = () => granted(world, world.people.organiser, 'timetable.edit');

async function keep(text: string, change: object = {}, who = world.people.organiser) {
  const { fingerprint } = await getSheetReading(await edit(), text);
  return importSessions.as(who, { reference: world.reference, text, fingerprint, ...change });
}
const stands = async () => {
  const { sessions } = await draftOf(reading(), world.reviewId);
  return sessions.map(({ title, version, groups }) => [title, version, groups.map(({ number }) => number)]);
};

describe('importSessions', () => {
  test('keeps the rows that can be kept, in one go, and leaves the others out', async () => {
    expect(await keep(sheet)).toMatchObject({ ok: true });
    expect(await stands()).toEqual([
      ['Leader', 1, [1]],
      ['Tenants', 1, [6]],
    ]);
    const events = await reading().event.findMany({
      where: { streamId: world.reviewId, name: 'timetable.imported' },
      select: { particulars: true },
    });
    expect(events.map(({ particulars }) => particulars)).toEqual([{ added: 2, changed: 0 }]);
  });

  test('what was exported changes nothing when it comes back; a changed row changes its session alone', async () => {
    await keep(sheet);
    const draft = await draftOf(reading(), world.reviewId);
    const text = timetableSheet(draft.sessions, namesIn(draft));
    expect(await keep(text)).toMatchObject({ ok: true });
    expect(await keep(text.replace('6 tenants', '7 tenants'))).toMatchObject({ ok: true });
    expect(await stands()).toEqual([
      ['Leader', 1, [1]],
      ['Tenants', 2, [7]],
    ]);
  });

  test('is refused where the timetable has changed since, and where nobody may', async () => {
    const { fingerprint } = await getSheetReading(await edit(), sheet);
    await keep('Day,From,To,Session\nMonday,13:00,14:00,Leader');
    expect(await keep(sheet, { fingerprint })).toMatchObject({ refusal: { rule: 'sheet.changed_since' } });
    expect(await keep(sheet, {}, world.people.peer)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await keep(sheet, {}, world.people.stranger)).toMatchObject({ refusal: { reason: 'not_found' } });
    expect(await keep(sheet, { text: '' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await stands()).toEqual([['Leader', 1, []]]);
  });

  test('its preview says which rows would clash with what stands', async () => {
    await keep('Day,From,To,Session,Peers\nMonday,9:30,10:30,Leader,whole team');
    const late = 'Day,From,To,Session,Peers\nMonday,10:00,11:00,Cabinet,whole team';
    const { rows, warnings } = await getSheetReading(await edit(), late);
    expect(rows[0]?.becomes).toBe('added');
    const said = warnings.get(rows[0]?.session?.id ?? '') ?? [];
    expect(said).toHaveLength(3);
    expect(said.join(' ')).toContain(world.people.lead.name);
  });

  test('a key of another review means nothing here', async () => {
    await keep(sheet);
    const { sessions } = await draftOf(reading(), world.reviewId);
    const text = `Day,From,To,Session,Key\nMonday,15:00,16:00,Mine,${sessions[0]?.id}`;
    const first = world;
    world = await aReview('preparing');
    expect(await keep(text)).toMatchObject({ ok: true });
    expect(await stands()).toEqual([['Mine', 1, []]]);
    world = first;
    expect(await stands()).toHaveLength(2);
  });
});
