import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { Happening } from '@/lib/audit/queries';
import { dateWords, weekdayWords } from '@/lib/platform/date-words';

/** What happened, under the day on which it did. */
export function HappeningList({ happenings }: { happenings: readonly Happening[] }) {
  if (happenings.length === 0) {
    return (
      <EmptyState title="Nothing to show here yet">
        Whatever somebody does on this review is kept here and cannot be changed.
      </EmptyState>
    );
  }
  const days = [...new Set(happenings.map((happening) => happening.day))];
  return days.map((day) => (
    <Section key={day} title={<time dateTime={day}>{`${weekdayWords(day)} ${dateWords(day)}`}</time>}>
      <ol>
        {happenings
          .filter((happening) => happening.day === day)
          .map((happening) => (
            <li key={happening.sequence} className="flex gap-x-6 border-b border-rule py-2">
              <span className="tabular text-soft">{happening.time}</span>
              <span className="max-w-measure">{happening.words}</span>
            </li>
          ))}
      </ol>
    </Section>
  ));
}
