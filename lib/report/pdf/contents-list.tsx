import { Link, Text, View } from '@react-pdf/renderer';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import { recommendationAnchor, sectionAnchor } from '../anchors';
import type { ReportContent } from '../content';
import { partLabels } from '../labels';
import { usePage } from './places';
import { SectionHeading } from './section-heading';
import { textStyles } from './text-styles';

export function ContentsList({ content }: { content: ReportContent }) {
  return (
    <View>
      <SectionHeading heading={partLabels.contents} />
      <View {...tagged('TOC')} style={{ borderTop: `1pt solid ${colours.ink}` }}>
        {content.sections.map((section) => (
          <View key={section.key}>
            <ContentsLine anchor={sectionAnchor(section.key)} title={section.heading} />
            {section.key === 'recommendations'
              ? content.recommendations.map(({ number, title }) => (
                  <ContentsLine
                    key={number}
                    anchor={recommendationAnchor(number)}
                    title={title}
                    number={number}
                  />
                ))
              : null}
          </View>
        ))}
      </View>
    </View>
  );
}

function ContentsLine({ anchor, title, number }: { anchor: string; title: string; number?: number }) {
  const page = usePage(anchor);
  const style = number === undefined ? { ...textStyles.body, fontWeight: 600 } : textStyles.small;
  return (
    <View
      {...tagged('TOCI')}
      wrap={false}
      style={{
        borderBottom: `0.75pt solid ${colours.rule}`,
        paddingVertical: number === undefined ? 4.5 : 2.5,
      }}
    >
      <Link src={`#${anchor}`} style={{ flexDirection: 'row', textDecoration: 'none', color: colours.ink }}>
        {number === undefined ? null : <Text style={{ ...style, fontWeight: 700, width: 24 }}>{number}</Text>}
        <Text style={{ ...style, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{title}</Text>
        <Text style={{ ...style, fontWeight: 400, width: 36, textAlign: 'right' }}>{page ?? ''}</Text>
      </Link>
    </View>
  );
}
