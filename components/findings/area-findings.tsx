import type { ReactNode } from 'react';
import type { Finding, Peer } from '@/lib/findings/finding';
import { countWords } from '@/lib/platform/date-words';
import { areaKeys } from '@/lib/timetable/keys';
import { areaLabels } from '@/lib/timetable/labels';
import { FindingCard } from './finding-card';

interface AreaFindingsProps {
  findings: readonly Finding[];
  peers: readonly Peer[];
  hrefOf: (finding: Finding) => string;
  ownView: (finding: Finding) => ReactNode;
}

/** The findings under their areas of focus; an area without one is named all the same. */
export function AreaFindings({ findings, peers, hrefOf, ownView }: AreaFindingsProps) {
  return areaKeys.map((area) => {
    const own = findings.filter((finding) => finding.area === area);
    return (
      <section key={area} aria-labelledby={`area-${area}`} className="mb-8">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-ink pb-2">
          <h2 id={`area-${area}`} className="text-h2">
            {areaLabels[area]}
          </h2>
          <span className="text-small text-soft tabular">
            {own.length === 0 ? 'none yet' : countWords(own.length, 'finding')}
          </span>
        </div>
        <ul>
          {own.map((finding) => (
            <FindingCard key={finding.id} finding={finding} peers={peers} href={hrefOf(finding)}>
              {ownView(finding)}
            </FindingCard>
          ))}
        </ul>
      </section>
    );
  });
}
