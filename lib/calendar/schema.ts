import * as z from 'zod';
import { day, id, line, optionalLine, reference, time, version, whole } from '@/lib/platform/fields';

const empty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

export const holdWeekInput = z.object({
  reference,
  /** Made by the page: a second press holds nothing twice. */
  id,
  from: day('Give the first day'),
  to: day('Give the last day'),
});
export const releaseWeekInput = z.object({ reference, hold: id });

export const councilDateKinds = ['full_council', 'budget', 'half_term', 'other'] as const;
export const pollKinds = [
  'whole_council',
  'halves',
  'thirds',
  'mayoral',
  'general',
  'by_election',
  'other',
] as const;
export const electionCycles = ['whole', 'halves', 'thirds'] as const;
export const divisions = ['england_and_wales', 'scotland', 'northern_ireland'] as const;
const nations = ['england', 'wales', 'scotland', 'northern_ireland'] as const;

export const recordDateInput = z.object({
  organisation: id,
  id,
  kind: z.enum(councilDateKinds, 'Choose what it is'),
  from: day('Give the day'),
  to: empty(day('Give the last day, or leave it empty')),
  fromTime: empty(time('Enter a time like 18:30, or leave it empty')),
  toTime: empty(time('Enter a time like 20:30, or leave it empty')),
  note: optionalLine(200),
});
export const dropDateInput = z.object({ organisation: id, date: id });

export const setElectionsInput = z.object({
  organisation: id,
  cycle: empty(z.enum(electionCycles, 'Choose how the council elects')),
  year: empty(whole('Enter a year such as 2026', 2000, 2099)),
});

/** Without a council a poll is of a nation; without either, of all four. */
export const recordPollInput = z.object({
  id,
  organisation: empty(id),
  nation: empty(z.enum(nations, 'Choose a nation')),
  kind: z.enum(pollKinds, 'Choose what is voted on'),
  on: day('Give the day of the poll'),
  noticeOn: empty(day('Give the day of the notice, or leave it empty')),
  note: optionalLine(200),
});
export const dropPollInput = z.object({ poll: id, version });

export const recordNoticeInput = z.object({
  organisation: id,
  on: day('Choose the poll'),
  noticeOn: day('Give the day of the notice'),
});

export const addHolidayInput = z.object({
  division: z.enum(divisions, 'Choose where it holds'),
  on: day('Give the day'),
  name: line('Say what the day is', 120),
});
export const strikeHolidayInput = z.object({
  division: z.enum(divisions, 'Choose where it holds'),
  on: day('Give the day'),
  /** What the day is called: kept beside a day that only the library has. */
  name: line('Say what the day is', 120),
});
export const restoreHolidayInput = z.object({
  division: z.enum(divisions, 'Choose where it holds'),
  on: day('Give the day'),
});

// A form sends a nameless, empty file where none was chosen; the shell sends the text.
export const importHolidaysInput = z.object({
  file: z.preprocess(
    (value) => (value instanceof File && value.size === 0 ? undefined : value),
    z.union([z.string().max(5_000_000), z.instanceof(File)], 'Choose the file'),
  ),
});
