import Link from 'next/link';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { instantWords } from '@/lib/platform/date-words';
import type { WrittenSection } from '@/lib/report/schema';
import { lengthWords, sectionLabels } from '@/lib/report/words';

interface Props {
  reference: string;
  sections: readonly {
    key: WrittenSection;
    text: string;
    written: { by: string; at: Date } | null;
  }[];
}

/** The sections of the report, who wrote last in each, and the way to write. */
export function SectionList({ reference, sections }: Props) {
  return (
    <Section
      title="Sections"
      lede="Write one at a time; each saves itself."
      actions={
        <LinkButton href={`/reviews/${reference}/report/draft`} look="secondary">
          As it will read
        </LinkButton>
      }
    >
      <Table
        caption="Sections of the report"
        captionHidden
        stack
        columns={[
          { key: 'section', label: 'Section' },
          { key: 'length', label: 'Length' },
          { key: 'last', label: 'Last written by' },
        ]}
        rows={sections.map(({ key, text, written }) => ({
          id: key,
          cells: {
            section: (
              <Link className="target" href={`/reviews/${reference}/report/sections/${key}`}>
                {sectionLabels[key]}
              </Link>
            ),
            length: <span className={text ? 'tabular' : 'text-soft'}>{lengthWords(text)}</span>,
            last: written ? (
              `${written.by}, ${instantWords(written.at)}`
            ) : (
              <span className="text-soft">–</span>
            ),
          },
        }))}
      />
    </Section>
  );
}
