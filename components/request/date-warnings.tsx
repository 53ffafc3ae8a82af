import { Banner } from '@/components/ui/banner';
import { rangeWords } from '@/lib/platform/date-words';
import type { Nation } from '@/lib/platform/prisma/enums';
import { type Days, warningsAbout } from '@/lib/request/dates';
import { warningWords } from '@/lib/request/labels';

interface Props {
  windows: readonly Days[];
  today: string;
  leadInMonths: number;
  nation: Nation | null;
}

/** What speaks against some ranges of dates; nothing where nothing does. */
export function DateWarnings({ windows, ...circumstances }: Props) {
  const warned = windows
    .filter(isRange)
    .map((days) => ({ days, warnings: warningsAbout(days, circumstances) }))
    .filter(({ warnings }) => warnings.length > 0);
  if (warned.length === 0) return null;
  return (
    <Banner tone="warn" title="Worth knowing about these dates. You can go on all the same.">
      {warned.map(({ days, warnings }) => (
        <div key={`${days.from} ${days.to}`} className="mt-2">
          <p className="font-bold tabular">{rangeWords(days.from, days.to)}</p>
          <ul className="list-disc pl-5">
            {warnings.map((warning) => (
              <li key={warningWords(warning)}>{warningWords(warning)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Banner>
  );
}

const day = /^20\d\d-\d\d-\d\d$/;

// A draft's dates may be half typed.
function isRange({ from, to }: Days): boolean {
  return day.test(from) && day.test(to) && from <= to && !Number.isNaN(Date.parse(from) + Date.parse(to));
}
