import { ClosingRow } from '@/components/ui/closing-row';
import type { ReportContent } from '@/lib/report/content';
import { draftNotice, networkName, notASubstitute, openingLines } from '@/lib/report/labels';
import { EditionContents } from './edition-contents';
import { EditionSection } from './edition-section';
import { Heading, type HeadingLevel } from './heading';

type Props = {
  content: ReportContent;
  /** Level of the report's title: 1 where the report is the page, 2 where the page has a title of its own. */
  level?: 1 | 2;
};

/** The accessible edition of a report, with the same words as the printed one. */
export function ReportEdition({ content, level = 1 }: Props) {
  const below: HeadingLevel = level === 1 ? 2 : 3;
  const { name, nameCy } = content.council;
  return (
    <article lang="en" className="max-w-page">
      <header className="border-t-2 border-ink pt-4">
        {content.status === 'draft' ? <p className="mb-2 font-bold text-warn">{draftNotice}</p> : null}
        <p className="text-lede-lg font-semibold">
          {nameCy ? <span lang="cy">{nameCy}</span> : null}
          {nameCy ? ' · ' : null}
          {name}
        </p>
        <Heading level={level} className="mt-2 max-w-measure text-h1-phone md:text-h1">
          {content.title}
        </Heading>
        <p className="mt-4 max-w-measure text-lede text-soft">{openingLines(content).join(' ')}</p>
        <p className="mt-2 max-w-measure text-small text-soft">{`${networkName}. ${notASubstitute}`}</p>
      </header>
      {content.sections.length > 3 ? <EditionContents content={content} level={below} /> : null}
      {content.sections.map((section) => (
        <EditionSection key={section.key} content={content} section={section} level={below} />
      ))}
      <footer className="mt-18">
        <ClosingRow />
      </footer>
    </article>
  );
}
