import { findingAnchor } from '@/lib/report/anchors';
import type { ReportFinding } from '@/lib/report/content';
import { findingKindLabels, partLabels } from '@/lib/report/labels';
import { EditionBlocks } from './edition-blocks';
import { EditionSigns } from './edition-signs';
import { below, Heading, type HeadingLevel } from './heading';

export function EditionFinding({ finding, level }: { finding: ReportFinding; level: HeadingLevel }) {
  const barred = finding.kind === 'good_practice' ? 'border-l-4 border-ink pl-4' : '';
  return (
    <div
      id={findingAnchor(finding.number)}
      className="mt-6 border-t border-ink pt-3 md:grid md:grid-cols-[minmax(0,42em)_13rem] md:gap-10"
    >
      <div className={barred}>
        <p className="text-small text-soft">
          <span className="sr-only">{`${partLabels.finding} `}</span>
          <span className="pr-3 font-bold text-ink">{finding.number}</span>
          {findingKindLabels[finding.kind]}
        </p>
        <Heading level={level} className="mb-2 text-lede-lg font-bold">
          {finding.statement}
        </Heading>
        <EditionBlocks blocks={finding.body} level={below(level)} />
        {finding.heard ? <p className="text-small text-soft">{finding.heard}</p> : null}
      </div>
      <EditionSigns principles={finding.principles} />
    </div>
  );
}
