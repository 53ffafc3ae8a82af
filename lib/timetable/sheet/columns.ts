/** A column of the organiser's spreadsheet, in the order of the export. */
export const columnKeys = [
  'day',
  'from',
  'to',
  'title',
  'kind',
  'place',
  'lead',
  'noteTaker',
  'others',
  'met',
  'areas',
  'principles',
  'purpose',
  'stepFree',
  'pinned',
  'key',
] as const;
export type ColumnKey = (typeof columnKeys)[number];
/** Columns that only an import knows: both times in one cell, a length, all peers in one cell. */
export type ReadKey = ColumnKey | 'times' | 'minutes' | 'peers';

/** What the export calls each column. */
export const columnNames: Record<ColumnKey, string> = {
  day: 'Day',
  from: 'From',
  to: 'To',
  title: 'Session',
  kind: 'Kind',
  place: 'Place',
  lead: 'Leads',
  noteTaker: 'Takes notes',
  others: 'Also there',
  met: 'Who is met',
  areas: 'Areas of focus',
  principles: 'Principles',
  purpose: 'Purpose',
  stepFree: 'Step-free needed',
  pinned: 'Pinned',
  key: 'Key (leave as it is)',
};

// Every name under which spreadsheets have these columns, in small letters only.
const known: Record<ReadKey, string> = {
  day: 'day date when',
  from: 'from start starts starttime begins timefrom',
  to: 'to end ends endtime finish until timeto',
  times: 'time times hours slot',
  minutes: 'minutes duration length mins',
  title: 'session title meeting what name event activity topic',
  kind: 'kind type format',
  place: 'place room venue where location',
  lead: 'leads lead leadpeer chair',
  noteTaker: 'takesnotes notes notetaker scribe',
  others: 'alsothere others support',
  peers: 'peers peer team whogoes goes peerteam reviewers',
  met: 'whoismet met attendees with who people participants meeting_with',
  areas: 'areasoffocus areas area focus',
  principles: 'principles principle',
  purpose: 'purpose aim about description comments',
  stepFree: 'stepfreeneeded stepfree access',
  pinned: 'pinned fixed',
  key: 'keyleaveasitis key id',
};

const readKeys = [...columnKeys, 'times', 'minutes', 'peers'] as const;
const byName = new Map<string, ReadKey>(
  readKeys.flatMap((key) => known[key].split(' ').map((name): [string, ReadKey] => [name, key])),
);

/** Which column a heading means; null: one that says nothing to a timetable. */
export function columnOf(heading: string): ReadKey | null {
  return byName.get(heading.toLowerCase().replaceAll(/[^a-z]/g, '')) ?? null;
}
