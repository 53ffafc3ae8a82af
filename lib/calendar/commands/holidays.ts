import { isWeekend } from '@/lib/calendar/days';
import { type PublishedHolidays, readPublishedHolidays } from '@/lib/calendar/gov-uk';
import { calendarRefusals as refusals } from '@/lib/calendar/labels';
import { keptHolidays } from '@/lib/calendar/queries/holidays';
import { holidaysOfDivision } from '@/lib/calendar/rules/holidays';
import {
  addHolidayInput,
  importHolidaysInput,
  restoreHolidayInput,
  strikeHolidayInput,
} from '@/lib/calendar/schema';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { found, refuseField } from '@/lib/platform/refusal';

/**
 * Takes in the published file of bank holidays, whole or not at all. For its years it wins over the library; days that
 * a coordinator added or struck stay as they are.
 */
export const importHolidays = defineCommand({
  about: 'network',
  permission: 'dates.manage',
  event: 'bank_holidays.imported',
  input: importHolidaysInput,
  async run(context) {
    const { file } = context.input;
    const published = readPublishedHolidays(typeof file === 'string' ? file : await file.text());
    if ('fault' in published) return refuseField('file', published.fault);
    for (const each of published) await takeIn(context, each);
    const counts = {
      days: published.reduce((sum, { days }) => sum + days.length, 0),
      from: published.map(({ span }) => span.from).toSorted()[0] ?? '',
      to:
        published
          .map(({ span }) => span.to)
          .toSorted()
          .at(-1) ?? '',
    };
    return happened(counts, counts);
  },
});

async function takeIn(
  { db, now }: NetworkContext<unknown>,
  { division, span, days }: PublishedHolidays,
): Promise<void> {
  const kept = await db.bankHoliday.findMany({
    where: { division, OR: [{ byHand: true }, { struck: true }] },
    select: { on: true },
  });
  await db.bankHoliday.deleteMany({ where: { division, byHand: false, struck: false } });
  const held = new Set(kept.map(({ on }) => on.getTime()));
  await db.bankHoliday.createMany({
    data: days
      .map(({ on, name }) => ({ division, on: databaseDate(on), title: name }))
      .filter(({ on }) => !held.has(on.getTime())),
    skipDuplicates: true,
  });
  const spoken = { fromOn: databaseDate(span.from), toOn: databaseDate(span.to), importedAt: now };
  await db.bankHolidayImport.upsert({
    where: { division },
    create: { division, ...spoken },
    update: spoken,
  });
}

/** Adds a single day: one that was proclaimed after the file was published, say. */
export const addHoliday = defineCommand({
  about: 'network',
  permission: 'dates.manage',
  event: 'bank_holiday.set',
  input: addHolidayInput,
  async run({ db, input }) {
    const { division, on, name } = input;
    if (isWeekend(on)) refuseField('on', refusals.weekend);
    const known = holidaysOfDivision(division, { from: on, to: on }, await keptHolidays(db));
    if (known.length > 0) refuseField('on', refusals.knownDay);
    const row = { title: name, byHand: true, struck: false };
    await db.bankHoliday.upsert({
      where: { division_on: { division, on: databaseDate(on) } },
      create: { division, on: databaseDate(on), ...row },
      update: row,
    });
    return happened({ division, on, state: 'added' });
  },
});

/** Strikes a day out that the file or the library has, or one that was added. */
export const strikeHoliday = defineCommand({
  about: 'network',
  permission: 'dates.manage',
  event: 'bank_holiday.set',
  input: strikeHolidayInput,
  async run({ db, input }) {
    const { division, on, name } = input;
    const days = { from: on, to: on };
    const [known] = holidaysOfDivision(division, days, await keptHolidays(db));
    if (!known) return unchanged();
    const where = { division_on: { division, on: databaseDate(on) } };
    const create = { division, on: databaseDate(on), title: name, byHand: true, struck: true };
    await db.bankHoliday.upsert({ where, create, update: { struck: true } });
    return happened({ division, on, state: 'struck' });
  },
});

/** Lets a struck day count again. */
export const restoreHoliday = defineCommand({
  about: 'network',
  permission: 'dates.manage',
  event: 'bank_holiday.set',
  input: restoreHolidayInput,
  async run({ db, input }) {
    const { division, on } = input;
    const where = { division_on: { division, on: databaseDate(on) } };
    const row = found(await db.bankHoliday.findUnique({ where }));
    if (!row.struck) return unchanged();
    await db.bankHoliday.update({ where, data: { struck: false } });
    return happened({ division, on, state: 'restored' });
  },
});
