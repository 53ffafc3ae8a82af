import { Page, Text, View } from '@react-pdf/renderer';
import type { ReportContent } from '../content';
import { networkName, notASubstitute, openingLines } from '../labels';
import { reportFont } from './fonts';
import { colours, measures } from './measures';
import { MosaicPoster } from './mosaic';
import { tagged } from './tag';
import { textStyles } from './text-styles';

export function Cover({ content }: { content: ReportContent }) {
  return (
    <Page size="A4" style={{ fontFamily: reportFont, color: colours.ink, padding: measures.inner }}>
      <View style={{ borderTop: `2pt solid ${colours.ink}`, paddingTop: 12 }}>
        <Text {...tagged('P')} style={textStyles.council}>
          {[content.council.nameCy, content.council.name].filter(Boolean).join(' · ')}
        </Text>
        <Text {...tagged('H1')} style={{ ...textStyles.title, marginTop: 10, maxWidth: 430 }}>
          {content.title}
        </Text>
        <View style={{ marginTop: 16 }}>
          {openingLines(content).map((line) => (
            <Text key={line} {...tagged('P')} style={textStyles.lede}>
              {line}
            </Text>
          ))}
        </View>
      </View>
      <View style={{ flexGrow: 1 }} />
      <MosaicPoster square={100} gap={20} />
      <View style={{ flexGrow: 1 }} />
      <View style={{ borderTop: `0.75pt solid ${colours.rule}`, paddingTop: 9 }}>
        <Text {...tagged('P')} style={{ ...textStyles.small, fontWeight: 600 }}>
          {networkName}
        </Text>
        <Text {...tagged('P')} style={textStyles.note}>
          {notASubstitute}
        </Text>
      </View>
    </Page>
  );
}
