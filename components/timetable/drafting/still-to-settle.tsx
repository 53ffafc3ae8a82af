import { countWords } from '@/lib/platform/date-words';
import type { Circumstances } from '@/lib/timetable/circumstances';
import { timetableRules } from '@/lib/timetable/rule-table';
import { concerns } from '@/lib/timetable/rules';
import type { PlannedSession } from '@/lib/timetable/session';

interface StillToSettleProps {
  sessions: readonly PlannedSession[];
  circumstances: Circumstances;
}

/** How often each rule would warn, before anything is kept; each one is named on the board. */
export function StillToSettle({ sessions, circumstances }: StillToSettleProps) {
  const counts = new Map<string, number>();
  for (const { kind } of concerns(sessions, circumstances))
    counts.set(timetableRules[kind].name, (counts.get(timetableRules[kind].name) ?? 0) + 1);
  if (counts.size === 0) return <p>Nothing.</p>;
  return (
    <ul>
      {[...counts].map(([name, count]) => (
        <li key={name} className="border-b border-rule py-2">
          {name}
          {count > 1 ? <span className="text-soft">, {countWords(count, 'time')}</span> : null}
        </li>
      ))}
    </ul>
  );
}
