import type { SessionPart } from '@/lib/platform/prisma/enums';
import type { PlannedSession } from '@/lib/timetable/session';
import { peopleIn } from '@/lib/timetable/sheet/choices';
import type { Reading } from '@/lib/timetable/sheet/line';

const columns = [
  ['lead', 'lead'],
  ['noteTaker', 'note_taker'],
  ['others', 'present'],
] as const;
const inLine: readonly SessionPart[] = ['lead', 'note_taker'];

/** Who goes, from a column for each part, or from one column of all: its first leads, its second takes notes. */
export function peersIn(reading: Reading): PlannedSession['peers'] {
  const { cells, known } = reading;
  if (isUntouched(reading)) return known?.peers ?? [];
  const parts = new Map<string, SessionPart>();
  const put = (ids: readonly string[], partAt: (index: number) => SessionPart) => {
    for (const [index, id] of ids.entries()) if (!parts.has(id)) parts.set(id, partAt(index));
  };
  for (const [key, part] of columns) {
    const cell = cells[key];
    // Who stands in a column that the sheet lacks stays.
    const ids = cell === undefined ? standing(reading, part) : named(reading, cell);
    put(ids, (index) => (index === 0 ? part : 'present'));
  }
  if (cells.peers !== undefined) put(named(reading, cells.peers), (index) => inLine[index] ?? 'present');
  return [...parts].map(([personId, part]) => ({ personId, part }));
}

function isUntouched({ cells, was }: Reading): boolean {
  return (
    cells.peers === undefined &&
    columns.every(([key]) => cells[key] === undefined || cells[key] === was?.[key])
  );
}

function standing({ cells, known }: Reading, part: SessionPart): string[] {
  if (cells.peers !== undefined) return [];
  return (known?.peers ?? []).flatMap((peer) => (peer.part === part ? [peer.personId] : []));
}

function named({ setting, problems }: Reading, cell: string): string[] {
  if (cell === '') return [];
  const read = peopleIn(cell, setting.attendants);
  if ('value' in read) return read.value;
  problems.push(read.problem);
  return [];
}
