import { Document, Link, Page, Path, Svg, Text, View } from '@react-pdf/renderer';
import { beforeAll, expect, test } from 'vitest';
import { printFonts } from '@/lib/print/fonts';
import { outlined } from '@/lib/print/outline';
import { tagged, taggedRowHead } from '@/lib/print/tag';
import { taggedPdf } from '@/lib/print/tagged-pdf';
import { type Heard, heardIn, readPdf } from '../../support/pdf-reading';

const sample = () => (
  <Document title="Saltwick & Quay <two>" language="cy" creationDate={new Date('2027-03-22T09:00:00Z')}>
    <Page size="A4" style={{ fontFamily: printFonts, padding: 40 }}>
      <Text {...tagged('H1')} {...outlined('Days')}>
        Days at Tŷ ŵ
      </Text>
      <Text {...tagged('P')}>
        Read <Link src="https://example.org/rules">the rules</Link> first.
      </Text>
      <View {...tagged('L')}>
        <View {...tagged('LI')}>
          <Text {...tagged('Lbl')}>1.</Text>
          <Text>One place</Text>
        </View>
      </View>
      <Svg {...tagged('Figure', 'A path to the hall')} viewBox="0 0 10 10" style={{ width: 20, height: 20 }}>
        <Path d="M0 0h10v10z" fill="#000000" />
      </Svg>
      <Text {...tagged('Artifact')}>running head</Text>
      <View {...tagged('Table')}>
        <View {...tagged('TR')} fixed style={{ flexDirection: 'row', backgroundColor: '#eeeeee' }}>
          <Text {...tagged('TH')}>Time</Text>
          <Text {...tagged('TH')}>Place</Text>
        </View>
        {Array.from({ length: 60 }, (_, row) => (
          <View key={String(row)} {...tagged('TR')} wrap={false} style={{ flexDirection: 'row' }}>
            <Text {...taggedRowHead()}>{`${row}:00`}</Text>
            <Text {...tagged('TD')}>Guildhall</Text>
          </View>
        ))}
      </View>
    </Page>
  </Document>
);

let bytes: Uint8Array;
let pages: Heard[][];

beforeAll(async () => {
  bytes = await taggedPdf(sample());
  pages = await heardIn(bytes);
}, 30_000);

test('what is heard on the first page: headings, lists, figures and links, without running heads', () => {
  const [first = []] = pages;
  expect(first.filter(({ role }) => !/^T/.test(role))).toEqual([
    { role: 'Document', words: '' },
    { role: 'H1', words: 'Days at Tŷ ŵ' },
    { role: 'P', words: 'Read the rules first.' },
    { role: 'Link', words: '' },
    { role: 'L', words: '' },
    { role: 'LI', words: '' },
    { role: 'Lbl', words: '1.' },
    { role: 'LBody', words: 'One place' },
    { role: 'Figure', words: '', alt: 'A path to the hall' },
  ]);
});

test('a table over two pages is one table, and its head is heard once', () => {
  expect(pages.length).toBeGreaterThan(1);
  // A page's tree names elements of other pages too, without their words.
  const heard = (role: string) => pages.flat().filter((each) => each.role === role && each.words !== '');
  expect(
    heard('TH')
      .slice(0, 3)
      .map(({ words }) => words),
  ).toEqual(['Time', 'Place', '0:00']);
  expect(heard('TH')).toHaveLength(62);
  expect(heard('TD')).toHaveLength(60);
});

test('it says its language, title and outline, whatever characters they hold', async () => {
  const read = await readPdf(bytes);
  expect(read).toMatchObject({
    language: 'cy',
    outline: ['Days'],
    info: { Title: 'Saltwick & Quay <two>' },
    metadata: { 'dc:title': 'Saltwick & Quay <two>', 'pdfuaid:part': '1' },
  });
});

test('the same content gives the same bytes', async () => {
  expect(Buffer.from(await taggedPdf(sample())).equals(Buffer.from(bytes))).toBe(true);
});
