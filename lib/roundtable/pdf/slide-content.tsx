import { Text, View } from '@react-pdf/renderer';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import { em, sizes } from '@/lib/roundtable/pdf/measures';
import { Findings } from '@/lib/roundtable/pdf/slide-findings';
import { Recommendation } from '@/lib/roundtable/pdf/slide-recommendation';
import { Mosaic } from '@/lib/roundtable/pdf/slide-signs';
import { partWords, slideWords } from '@/lib/roundtable/slide-words';
import type { Slide } from '@/lib/roundtable/slides';

/** What a slide says, by its kind: the same words as on the wall. */
export function SlideContent({ slide, council }: { slide: Slide; council: string }) {
  switch (slide.kind) {
    case 'opening':
      return <Opening slide={slide} council={council} />;
    case 'heard':
      return (
        <>
          <Heading text={slide.heading} />
          <Text {...tagged('P')} style={{ ...sizes.large, width: em(68) }}>
            {slide.sentence}
          </Text>
          <Groups groups={slide.groups} />
          <Text {...tagged('P')} style={{ ...sizes.text, color: colours.soft, marginTop: em(2) }}>
            {slide.promise}
          </Text>
        </>
      );
    case 'findings':
      return (
        <>
          <Heading text={slide.heading} part={partWords(slide)} />
          <Findings findings={slide.findings} named={slide.heading !== slideWords.goodPractice} />
        </>
      );
    case 'recommendation':
      return <Recommendation slide={slide} />;
    case 'lines':
      return (
        <>
          <Heading text={slide.heading} />
          <View {...tagged('L')} style={{ width: em(64) }}>
            {slide.lines.map((line) => (
              <View
                key={line}
                {...tagged('LI')}
                style={{
                  borderBottom: `0.75pt solid ${colours.rule}`,
                  paddingBottom: em(0.8),
                  marginBottom: em(0.9),
                }}
              >
                <Text {...tagged('LBody')} style={sizes.large}>
                  {line}
                </Text>
              </View>
            ))}
          </View>
        </>
      );
  }
}

function Opening({ slide, council }: { slide: Extract<Slide, { kind: 'opening' }>; council: string }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', flexGrow: 1, gap: em(4) }}>
      <View style={{ flexGrow: 1, flexBasis: 0 }}>
        <Text {...tagged('P')} style={sizes.council}>
          {council}
        </Text>
        <Text {...tagged('H1')} style={{ ...sizes.display, marginTop: em(0.5), marginBottom: em(2.5) }}>
          {slide.heading}
        </Text>
        {slide.lines.map((line) => (
          <Text key={line} {...tagged('P')} style={{ ...sizes.text, marginBottom: em(0.8) }}>
            {line}
          </Text>
        ))}
      </View>
      <Mosaic />
    </View>
  );
}

function Heading({ text, part = '' }: { text: string; part?: string }) {
  return (
    <View
      style={{
        borderTop: `${em(0.2)}pt solid ${colours.ink}`,
        paddingTop: em(1.2),
        marginBottom: em(1.8),
        flexDirection: 'row',
        justifyContent: 'space-between',
        alignItems: 'flex-end',
      }}
    >
      <Text {...tagged('H2')} style={sizes.heading}>
        {text}
      </Text>
      {part ? (
        <Text {...tagged('P')} style={{ ...sizes.text, color: colours.soft }}>
          {part}
        </Text>
      ) : null}
    </View>
  );
}

function Groups({ groups }: { groups: readonly { label: string; people: number }[] }) {
  if (groups.length === 0) return null;
  return (
    <View {...tagged('L')} style={{ marginTop: em(2), width: em(46) }}>
      {groups.map(({ label, people }) => (
        <View
          key={label}
          {...tagged('LI')}
          style={{
            flexDirection: 'row',
            justifyContent: 'space-between',
            alignItems: 'flex-end',
            borderBottom: `0.75pt solid ${colours.rule}`,
            paddingVertical: em(0.7),
          }}
        >
          <Text {...tagged('Lbl')} style={sizes.fact}>
            {label}
          </Text>
          <Text {...tagged('LBody')} style={{ ...sizes.fact, fontWeight: 700 }}>
            {String(people)}
          </Text>
        </View>
      ))}
    </View>
  );
}
