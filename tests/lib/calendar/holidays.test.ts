import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addHoliday, importHolidays, restoreHoliday, strikeHoliday } from '@/lib/calendar/commands/holidays';
import { isWeekend } from '@/lib/calendar/days';
import { readPublishedHolidays } from '@/lib/calendar/gov-uk';
import { calendarRefusals } from '@/lib/calendar/labels';
import { getHolidays } from '@/lib/calendar/queries/holiday-list';
import { keptHolidays } from '@/lib/calendar/queries/holidays';
import { bankHolidays, libraryHolidays } from '@/lib/calendar/rules/holidays';
import { divisions } from '@/lib/calendar/schema';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { networkPermitFor } from '@/lib/platform/permit';
import { operator } from '@/lib/platform/viewer';
import { published, sampleHolidays } from '@/tests/support/bank-holidays';
import { aReview, type World } from '@/tests/support/world';

describe(`the library beside ${published.which}`, () => {
  const read = readPublishedHolidays(published.json);
  const years = published.real ? { from: 2024, to: 2028 } : { from: 2027, to: 2027 };
  const span = { from: `${years.from}-01-01`, to: `${years.to}-12-31` };
  const weekdays = (days: readonly { on: string }[]) =>
    days.map(({ on }) => on).filter((on) => on >= span.from && on <= span.to && !isWeekend(on));

  function differences(division: (typeof divisions)[number]) {
    const files = Array.isArray(read) ? read.filter((each) => each.division === division) : [];
    const inFile = weekdays(files.flatMap(({ days }) => days));
    const inLibrary = weekdays(libraryHolidays(division, span));
    return {
      onlyFile: inFile.filter((on) => !inLibrary.includes(on)),
      onlyLibrary: inLibrary.filter((on) => !inFile.includes(on)),
    };
  }

  test('the file is read in its published format', () => {
    expect(read).toHaveLength(3);
  });

  test.each(divisions)('%s: weekdays that only one of the two has', (division) => {
    const { onlyFile, onlyLibrary } = differences(division);
    console.info(
      `Bank holidays, ${division}, ${years.from}–${years.to} (${published.which}): only in the file: ${onlyFile.join(', ') || 'none'}; only in the library: ${onlyLibrary.join(', ') || 'none'}.`,
    );
    if (published.real) expect([onlyFile, onlyLibrary]).toEqual([[], []]);
    // The sample invents one day of Scotland's, and names few others outside England and Wales.
    else expect(onlyFile).toEqual(division === 'scotland' ? ['2027-06-16'] : []);
  });
});

describe('a file that is none', () => {
  test.each([
    ['not JSON', '{', 'This is no JSON file'],
    [
      'another shape',
      '{"england-and-wales": {"division": "x", "events": []}}',
      'This is not the published format',
    ],
    ['no date', sampleHolidays.replace('2027-03-17', '17 March'), 'This is not the published format'],
  ])('%s', (_name, json, words) => {
    expect(readPublishedHolidays(json)).toEqual({ fault: expect.stringContaining(words) });
  });
});

describe('keeping bank holidays', () => {
  let world: World;
  beforeEach(async () => {
    standClockAt(new Date('2027-01-12T10:00:00Z'));
    world = await aReview('scoping');
    await writing().bankHoliday.deleteMany();
    await writing().bankHolidayImport.deleteMany();
  });
  afterEach(() => standClockAt(null));

  const days = async (year: string) =>
    bankHolidays(
      'scotland',
      { from: `${year}-01-01`, to: `${year}-12-31` },
      await keptHolidays(reading()),
    ).map(({ on }) => on);
  const take = (json = sampleHolidays) => importHolidays.as(operator, { file: json });
  const day = { division: 'scotland', on: '2027-06-15', name: 'A day of football' };

  test('the file wins over the library for its years, and only for those', async () => {
    const before = await days('2028');
    expect(await take()).toEqual({ ok: true, result: { days: 11, from: '2027-01-01', to: '2027-12-31' } });
    expect(await days('2027')).toEqual(['2027-01-04', '2027-06-16']);
    expect(await days('2028')).toEqual(before);
    expect(before).toContain('2028-01-03');
  });

  test('an upload is the same, and the next file takes the place of the last', async () => {
    const file = new File([sampleHolidays.replace('2027-06-16', '2027-06-17')], 'bank-holidays.json');
    expect(await importHolidays.as(world.people.coordinator, { file })).toMatchObject({ ok: true });
    expect(await days('2027')).toEqual(['2027-01-04', '2027-06-17']);
    await take();
    expect(await days('2027')).toEqual(['2027-01-04', '2027-06-16']);
  });

  test('a fault leaves everything as it was', async () => {
    await take();
    expect(await take('{}')).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    expect(await days('2027')).toEqual(['2027-01-04', '2027-06-16']);
  });

  test('single days are added, struck and let count again, whatever is imported meanwhile', async () => {
    const { coordinator } = world.people;
    expect(await addHoliday.as(coordinator, day)).toMatchObject({ ok: true });
    const known = { division: 'scotland', on: '2027-06-16', name: 'A day of the games' };
    await take();
    expect(await days('2027')).toEqual(['2027-01-04', '2027-06-15', '2027-06-16']);
    await strikeHoliday.as(coordinator, known);
    await strikeHoliday.as(coordinator, day);
    await take();
    expect(await days('2027')).toEqual(['2027-01-04']);
    await restoreHoliday.as(coordinator, known);
    expect(await days('2027')).toEqual(['2027-01-04', '2027-06-16']);
  });

  test('a day that only the library has can be struck', async () => {
    const { coordinator } = world.people;
    const libraryDay = { division: 'scotland', on: '2027-11-30', name: 'St Andrew’s Day' };
    expect(await strikeHoliday.as(coordinator, libraryDay)).toMatchObject({ ok: true });
    expect(await days('2027')).not.toContain('2027-11-30');
    await restoreHoliday.as(coordinator, libraryDay);
    expect(await days('2027')).toContain('2027-11-30');
  });

  test('a weekend and a day that is known are not added', async () => {
    const { coordinator } = world.people;
    const refusal = (words: string) => ({
      ok: false,
      refusal: { reason: 'invalid', fields: { on: [words] } },
    });
    expect(await addHoliday.as(coordinator, { ...day, on: '2027-06-12' })).toEqual(
      refusal(calendarRefusals.weekend),
    );
    expect(await addHoliday.as(coordinator, { ...day, on: '2027-11-30' })).toEqual(
      refusal(calendarRefusals.knownDay),
    );
  });

  test('the list says where each day is known from, and when the file was taken in', async () => {
    await addHoliday.as(world.people.coordinator, day);
    await take();
    const permit = networkPermitFor(world.people.administrator, 'settings.view');
    if (!permit) throw new Error('An administrator reads the settings');
    const { divisions: lists } = await getHolidays(permit);
    const scotland = lists.find((list) => list.division === 'scotland');
    expect(scotland?.importedAt).toEqual(new Date('2027-01-12T10:00:00Z'));
    expect(scotland?.days.slice(0, 3).map(({ on, from }) => [on, from])).toEqual([
      ['2027-06-15', 'hand'],
      ['2027-06-16', 'file'],
      ['2028-01-03', 'library'],
    ]);
  });

  test.each(['politicalLead', 'administrator', 'stranger'] as const)('is not for %s', async (who) => {
    expect(await addHoliday.as(world.people[who], day)).toMatchObject({ ok: false });
    expect(await importHolidays.as(world.people[who], { file: sampleHolidays })).toMatchObject({ ok: false });
    expect(await reading().bankHoliday.count()).toBe(0);
  });
});
