import { type DiffPart, TextDiff } from '@/components/ui/text-diff';
import type { Repaired } from '@/lib/timetable/drafting/repair';
import { whenWords } from '@/lib/timetable/labels';
import type { Attendant, PlannedSession } from '@/lib/timetable/session';
import { goersOf } from './goers';

interface RepairedListProps {
  changed: Repaired['changed'];
  attendants: readonly Attendant[];
  names: ReadonlyMap<string, string>;
}

/** Each session that a repair changes: what it says now, and what it would say. */
export function RepairedList({ changed, attendants, names }: RepairedListProps) {
  const place = ({ placeId }: PlannedSession) => (placeId ? (names.get(placeId) ?? '') : 'No place');
  return (
    <ol>
      {changed.map(({ before, after }) => (
        <li key={before.id} className="border-b border-rule py-3">
          <h3 className="text-body font-bold">{before.title}</h3>
          <TextDiff parts={diff(whenWords(before), whenWords(after))} />
          {before.placeId || after.placeId ? <TextDiff parts={diff(place(before), place(after))} /> : null}
          <TextDiff parts={diff(goersOf(before, attendants, names), goersOf(after, attendants, names))} />
        </li>
      ))}
    </ol>
  );
}

function diff(before: string, after: string): DiffPart[] {
  if (before === after) return [{ kind: 'same', text: after }];
  return [
    { kind: 'removed', text: before },
    { kind: 'same', text: ' ' },
    { kind: 'added', text: after },
  ];
}
