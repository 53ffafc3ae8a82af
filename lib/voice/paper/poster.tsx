import { Document, Page, Path, Rect, Svg, Text, View } from '@react-pdf/renderer';
import { principleSigns } from '@/lib/method/principle-signs';
import { colours } from '@/lib/print/colours';
import { loadFonts, printFonts } from '@/lib/print/fonts';
import { settable } from '@/lib/print/settable';
import { tagged } from '@/lib/print/tag';
import { taggedPdf } from '@/lib/print/tagged-pdf';
import { posterWords } from '@/lib/voice/labels';
import { qrDrawing } from '@/lib/voice/qr';
import { typedAddress } from '@/lib/voice/typed-address';

export interface PosterPage {
  address: string;
  host: string;
  hostCy: string;
  questions: readonly string[];
  closesOn: string;
  months: number;
}

/** The page for residents as an A4 poster: its code, its address, what is asked and how words are used. */
export async function renderPoster(page: PosterPage, madeAt: Date): Promise<Uint8Array> {
  const characters = await loadFonts();
  const shown = (words: string) => String(settable(words, characters));
  const { host, hostCy } = page;
  return taggedPdf(
    poster(
      { ...page, host: shown(host), hostCy: shown(hostCy), questions: page.questions.map(shown) },
      madeAt,
    ),
  );
}

function poster(page: PosterPage, madeAt: Date) {
  const words = posterWords(page);
  return (
    <Document title={words.title} subject={page.host} language="en-GB" creationDate={madeAt}>
      <Page
        size="A4"
        style={{
          fontFamily: printFonts,
          color: colours.ink,
          paddingHorizontal: 52,
          paddingVertical: 40,
          fontSize: 13,
        }}
      >
        <Squares />
        <Text {...tagged('H1')} style={{ fontSize: 34, lineHeight: 1.08, fontWeight: 700, marginTop: 22 }}>
          {words.title}
        </Text>
        {page.hostCy ? (
          <Text {...tagged('P')} style={{ fontSize: 15, lineHeight: 1.4, color: colours.soft, marginTop: 6 }}>
            {page.hostCy}
          </Text>
        ) : null}
        <Text {...tagged('P')} style={{ fontSize: 16, lineHeight: 1.4, marginTop: 14 }}>
          {words.lede}
        </Text>
        <Code page={page} scan={words.scan} until={words.until} />
        <Heading>{words.questions}</Heading>
        <View {...tagged('L')}>
          {page.questions.map((question, index) => (
            <View key={question} {...tagged('LI')} style={{ flexDirection: 'row', gap: 8, marginBottom: 4 }}>
              <Text
                {...tagged('Lbl')}
                style={{ width: 14, fontWeight: 700, lineHeight: 1.4, fontSize: 13.5 }}
              >
                {String(index + 1)}
              </Text>
              <Text
                {...tagged('LBody')}
                style={{ flexGrow: 1, flexBasis: 0, lineHeight: 1.4, fontSize: 13.5 }}
              >
                {question}
              </Text>
            </View>
          ))}
        </View>
        <Heading>{words.used}</Heading>
        <Text {...tagged('P')} style={{ fontSize: 10.5, lineHeight: 1.45 }}>
          {words.usedText}
        </Text>
        <Text {...tagged('P')} style={{ fontSize: 10.5, lineHeight: 1.45, marginTop: 6 }}>
          {words.danger}
        </Text>
      </Page>
    </Document>
  );
}

function Code({ page, scan, until }: { page: PosterPage; scan: string; until: string }) {
  const { size, path } = qrDrawing(page.address);
  const parts = addressParts(page.address);
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: 6, marginTop: 10 }}>
      <Svg
        {...tagged('Figure', `QR code that opens ${page.address}`)}
        viewBox={`0 0 ${size} ${size}`}
        style={{ width: side, height: side, marginLeft: (-4 / size) * side }}
      >
        <Rect x={0} y={0} width={size} height={size} fill={colours.sheet} />
        <Path d={path} fill={colours.ink} />
      </Svg>
      <View style={{ flexGrow: 1, flexBasis: 0 }}>
        <Text {...tagged('P')} style={{ fontSize: 14, lineHeight: 1.4 }}>
          {scan}
        </Text>
        <Text
          {...tagged('P')}
          style={{ fontSize: sizeFor(parts), lineHeight: 1.3, fontWeight: 700, marginTop: 4 }}
        >
          {parts.join('\n')}
        </Text>
        <Text {...tagged('P')} style={{ fontSize: 14, lineHeight: 1.4, marginTop: 10, color: colours.soft }}>
          {until}
        </Text>
      </View>
    </View>
  );
}

const side = 200;

// Broken by hand before its path: a hyphen put in where a line ends would be typed.
function addressParts(address: string): string[] {
  const [host = '', ...path] = typedAddress(address).split('/');
  return [`${host}/`, path.join('/')];
}

// So that the longest line stands beside the code.
function sizeFor(lines: readonly string[]): number {
  return Math.min(20, 480 / Math.max(...lines.map((line) => line.length)));
}

function Heading({ children }: { children: string }) {
  return (
    <Text
      {...tagged('H2')}
      style={{
        fontSize: 14,
        lineHeight: 1.3,
        fontWeight: 700,
        borderTop: `1.5pt solid ${colours.ink}`,
        paddingTop: 6,
        marginTop: 18,
        marginBottom: 6,
      }}
    >
      {children}
    </Text>
  );
}

function Squares() {
  return (
    <View {...tagged('Artifact')} style={{ flexDirection: 'row', gap: 5 }}>
      {principleSigns.map(({ key, light }) => (
        <View key={key} style={{ width: 17, height: 17, backgroundColor: light }} />
      ))}
    </View>
  );
}
