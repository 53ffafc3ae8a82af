import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { colours } from '@/lib/print/colours';
import { printFonts } from '@/lib/print/fonts';
import { tagged } from '@/lib/print/tag';
import type { ReportContent } from '../content';
import { networkName, notASubstitute } from '../labels';
import { ContentsList } from './contents-list';
import { Cover } from './cover';
import { ClosingRow } from './mosaic';
import { PageFrame } from './page-frame';
import { type Places, PlacesContext } from './places';
import { Section } from './section';
import { textStyles } from './text-styles';

export function ReportDocument({ content, places }: { content: ReportContent; places: Places }) {
  const frame = ({ pageNumber = 1, children }: { pageNumber?: number; children: ReactNode }) => (
    <PageFrame content={content} pageNumber={pageNumber}>
      {children}
    </PageFrame>
  );
  return (
    <Document
      title={`${content.council.name}: ${content.title}`}
      author={`Peer team led by ${content.leadPeer}, ${networkName}`}
      subject={notASubstitute}
      keywords={content.reference}
      language="en-GB"
      creator="Roundtable"
      producer="Roundtable"
      creationDate={new Date(`${content.madeOn}T00:00:00Z`)}
      pdfVersion="1.7"
      pageLayout="twoPageRight"
    >
      <PlacesContext value={places}>
        <Cover content={content} />
        <Page size="A4" layout={frame} style={{ fontFamily: printFonts, color: colours.ink }}>
          {content.sections.length > 3 ? <ContentsList content={content} /> : null}
          {content.sections.map((section) => (
            <Section key={section.key} content={content} section={section} />
          ))}
          <View wrap={false} style={{ paddingTop: 10 }}>
            <ClosingRow />
            <Text {...tagged('P')} style={{ ...textStyles.note, marginTop: 9 }}>
              {`${networkName}. ${notASubstitute}`}
            </Text>
          </View>
        </Page>
      </PlacesContext>
    </Document>
  );
}
