import Link from 'next/link';
import type { ProgrammeRow } from '@/components/reviews/programme-year';
import { Section } from '@/components/ui/section';
import { stageLine } from '@/lib/lifecycle';
import { dayOf } from '@/lib/platform/clock';
import { dateWords } from '@/lib/platform/date-words';
import { stageLabels } from '@/lib/reviews/labels';

/** The running reviews stage by stage, the longest there first. */
export function ProgrammeStages({ reviews }: { reviews: readonly ProgrammeRow[] }) {
  return stageLine.map((stage) => {
    const rows = reviews.filter((review) => review.stage === stage);
    if (rows.length === 0) return null;
    const oldestFirst = rows.toSorted((a, b) => a.stageSince.getTime() - b.stageSince.getTime());
    return (
      <Section key={stage} title={stageLabels[stage]}>
        <ul className="-mt-2">
          {oldestFirst.map((review) => (
            <li
              key={review.reference}
              className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-3"
            >
              <Link href={`/reviews/${review.reference}`}>{review.title}</Link>
              <span className="text-small text-soft tabular">
                since {dateWords(dayOf(review.stageSince))}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
