import { Page, Text, View } from '@react-pdf/renderer';
import { colours } from '@/lib/print/colours';
import { printFonts } from '@/lib/print/fonts';
import { tagged } from '@/lib/print/tag';
import type { ReportContent } from '../content';
import { networkName, notASubstitute, openingLines } from '../labels';
import { measures } from './measures';
import { MosaicPoster } from './mosaic';
import { textStyles } from './text-styles';

export function Cover({ content }: { content: ReportContent }) {
  return (
    <Page
      size="A4"
      style={{
        fontFamily: printFonts,
        color: colours.ink,
        paddingTop: measures.inner,
        paddingHorizontal: measures.inner,
        paddingBottom: 46,
      }}
    >
      <View style={{ borderTop: `2pt solid ${colours.ink}`, paddingTop: 12 }}>
        <Text {...tagged('P')} style={textStyles.council}>
          {[content.council.nameCy, content.council.name].filter(Boolean).join(' · ')}
        </Text>
        <Text {...tagged('H1')} style={{ ...textStyles.title, marginTop: 8 }}>
          {content.title}
        </Text>
        <Text {...tagged('P')} style={{ ...textStyles.lede, marginTop: 12, maxWidth: 360 }}>
          {openingLines(content).join(' ')}
        </Text>
      </View>
      <View style={{ flexGrow: 1 }} />
      <MosaicPoster square={118} gap={22} />
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
