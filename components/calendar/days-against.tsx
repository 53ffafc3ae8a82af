import { Banner } from '@/components/ui/banner';
import { reasonWords } from '@/lib/calendar/labels';
import type { Reason } from '@/lib/calendar/rules/reasons';
import type { JudgedDays } from '@/lib/calendar/rules/visits';
import { rangeWords } from '@/lib/platform/date-words';

interface Props {
  judged: readonly JudgedDays[];
  title?: string;
}

/** What speaks against some ranges of dates; nothing where nothing does. */
export function DaysAgainst({
  judged,
  title = 'Worth knowing about these dates. You can go on all the same.',
}: Props) {
  const against = judged.filter(({ reasons }) => reasons.length > 0);
  if (against.length === 0) return null;
  return (
    <Banner tone="warn" title={title}>
      {against.map(({ days, reasons }) => (
        <div key={`${days.from} ${days.to}`} className="mt-2">
          <p className="font-bold tabular">{rangeWords(days.from, days.to)}</p>
          <ReasonList reasons={reasons} />
        </div>
      ))}
    </Banner>
  );
}

export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="list-disc pl-5">
      {reasons.map((reason) => (
        <li key={reasonWords(reason)}>{reasonWords(reason)}</li>
      ))}
    </ul>
  );
}
