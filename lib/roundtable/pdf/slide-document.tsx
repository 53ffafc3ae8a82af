import { Document, Page, Text, View } from '@react-pdf/renderer';
import { principleSigns } from '@/lib/method/principle-signs';
import { colours } from '@/lib/print/colours';
import { printFonts } from '@/lib/print/fonts';
import { outlined } from '@/lib/print/outline';
import { tagged } from '@/lib/print/tag';
import { networkName, notASubstitute } from '@/lib/report/labels';
import { em, sizes } from '@/lib/roundtable/pdf/measures';
import { SlideContent } from '@/lib/roundtable/pdf/slide-content';
import type { Slide, SlideShow } from '@/lib/roundtable/slides';

/** One page for each slide, 16 to 9, in the measures of the slides on the wall. */
export function slideDocument(show: SlideShow) {
  return (
    <Document
      title={`${show.council}: ${show.title}`}
      author={networkName}
      subject={notASubstitute}
      keywords={show.reference}
      language="en-GB"
      creationDate={new Date(`${show.day ?? '1970-01-01'}T00:00:00Z`)}
      pageLayout="singlePage"
    >
      {show.slides.map((slide, index) => (
        <SlidePage
          key={`${slide.kind} ${slide.heading} ${'part' in slide ? slide.part : ''}`}
          show={show}
          slide={slide}
          number={index + 1}
        />
      ))}
    </Document>
  );
}

function SlidePage({ show, slide, number }: { show: SlideShow; slide: Slide; number: number }) {
  return (
    <Page
      wrap={false}
      size={{ width: em(80), height: em(45) }}
      style={{
        fontFamily: printFonts,
        color: colours.ink,
        paddingHorizontal: em(4),
        paddingTop: em(4),
        paddingBottom: em(5.5),
      }}
    >
      <View {...outlined(slide.heading)} style={{ flexGrow: 1 }}>
        <SlideContent slide={slide} council={show.council} />
      </View>
      <View
        {...tagged('Artifact')}
        style={{
          position: 'absolute',
          left: em(4),
          right: em(4),
          bottom: em(2.2),
          flexDirection: 'row',
          justifyContent: 'space-between',
          alignItems: 'center',
        }}
      >
        <View style={{ flexDirection: 'row', gap: em(0.32) }}>
          {principleSigns.map(({ key, light }) => (
            <View key={key} style={{ width: em(0.95), height: em(0.95), backgroundColor: light }} />
          ))}
        </View>
        <Text style={{ ...sizes.foot, color: colours.soft }}>
          {`${show.council}     `}
          <Text style={{ fontWeight: 700 }}>{number}</Text>
        </Text>
      </View>
    </Page>
  );
}
