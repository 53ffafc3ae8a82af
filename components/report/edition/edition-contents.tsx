import { recommendationAnchor, sectionAnchor } from '@/lib/report/anchors';
import type { ReportContent } from '@/lib/report/content';
import { partLabels } from '@/lib/report/labels';
import { Heading, type HeadingLevel } from './heading';

export function EditionContents({ content, level }: { content: ReportContent; level: HeadingLevel }) {
  return (
    <nav aria-label={partLabels.contents} className="mt-10 max-w-measure print:hidden">
      <Heading level={level} className="text-h2">
        {partLabels.contents}
      </Heading>
      <ol className="mt-3 border-t border-ink">
        {content.sections.map((section) => (
          <li key={section.key} className="border-b border-rule">
            <a href={`#${sectionAnchor(section.key)}`} className="inline-block py-3 font-semibold">
              {section.heading}
            </a>
            {section.key === 'recommendations' ? <RecommendationLinks content={content} /> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function RecommendationLinks({ content }: { content: ReportContent }) {
  return (
    <ul className="pb-3">
      {content.recommendations.map(({ number, title }) => (
        <li key={number} className="flex gap-3 text-small">
          <span className="w-6 shrink-0 py-3 font-bold md:py-1.5">{number}</span>
          <a href={`#${recommendationAnchor(number)}`} className="py-3 md:py-1.5">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
