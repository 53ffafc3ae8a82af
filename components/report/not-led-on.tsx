import Link from 'next/link';
import { TagWord } from '@/components/ui/tag-word';
import { findingKindLabels } from '@/lib/findings/labels';
import type { FindingKind } from '@/lib/platform/prisma/enums';

export interface LeadingFinding {
  id: string;
  number: number;
  kind: FindingKind;
  statement: string;
  leadsTo: readonly number[];
}

/** Settled findings from which no recommendation grows yet; an area for development among them stands out. */
export function NotLedOn({
  reference,
  findings,
}: {
  reference: string;
  findings: readonly LeadingFinding[];
}) {
  const left = findings
    .filter((finding) => finding.leadsTo.length === 0)
    .toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a)));
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="not-led-on" className="mt-10">
      <h2 id="not-led-on" className="text-lede font-bold">
        Findings that lead to no recommendation yet
      </h2>
      <p className="text-soft">
        Not every finding needs one. An area for development mostly does: the council will ask what to do.
      </p>
      <ul className="mt-2 border-t border-rule">
        {left.map((finding) => (
          <li
            key={finding.id}
            className={`flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-rule py-3 ${isWanted(finding) ? 'border-l-[5px] border-l-warn pl-3' : ''}`}
          >
            <div className="min-w-0 max-w-measure">
              <TagWord tone={isWanted(finding) ? 'warn' : 'plain'}>{findingKindLabels[finding.kind]}</TagWord>
              <p>
                <span className="text-soft tabular">{finding.number}</span> {finding.statement}
              </p>
            </div>
            <Link
              className="target"
              href={`/reviews/${reference}/report/recommendations/new?finding=${finding.number}`}
            >
              Start one<span className="sr-only"> from finding {finding.number}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const isWanted = (finding: LeadingFinding) => finding.kind === 'development';
