import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { colours } from '@/lib/print/colours';
import { printFonts } from '@/lib/print/fonts';
import { outlined } from '@/lib/print/outline';
import { tagged } from '@/lib/print/tag';
import type { Paper } from '@/lib/timetable/paper/paper';

interface SheetProps {
  paper: Paper;
  title: string;
  size: 'A3' | 'A4';
  orientation?: 'portrait' | 'landscape';
  children: ReactNode;
}

/** A paper of the timetable: its title and version at the head, the page's number at the foot. */
export function sheet({ paper, title, size, orientation = 'portrait', children }: SheetProps) {
  return (
    <Document
      title={`${title}: ${paper.review}`}
      subject={paper.standing}
      keywords={paper.reference}
      language="en-GB"
      creationDate={paper.madeAt}
    >
      <Page
        size={size}
        orientation={orientation}
        style={{ fontFamily: printFonts, color: colours.ink, padding: 34, paddingBottom: 40, fontSize: 10 }}
      >
        <View style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: 10 }}>
          <View style={{ flexGrow: 1, flexBasis: 0 }}>
            <Text {...tagged('H1')} style={{ fontSize: 20, lineHeight: 1.2, fontWeight: 700 }}>
              {title}
            </Text>
            <Text {...tagged('P')} style={{ fontSize: 11, lineHeight: 1.4, color: colours.soft }}>
              {`${paper.review}, ${paper.reference}. ${paper.standing}`}
            </Text>
          </View>
        </View>
        {children}
        <Text
          {...tagged('Artifact')}
          fixed
          style={{ position: 'absolute', bottom: 18, right: 34, fontSize: 9, lineHeight: 1.2 }}
          render={({ pageNumber, totalPages }) => `${pageNumber} of ${totalPages}`}
        />
      </Page>
    </Document>
  );
}

/** A heading that stands in the outline too and keeps room for what it opens. */
export function SheetHeading({ children, level = 'H2' }: { children: string; level?: 'H2' | 'H3' }) {
  return (
    <View {...outlined(children)} minPresenceAhead={60}>
      <Text
        {...tagged(level)}
        style={{
          fontSize: 12.5,
          lineHeight: 1.3,
          fontWeight: 700,
          paddingTop: 6,
          paddingBottom: 3,
          borderTop: `1.5pt solid ${colours.ink}`,
          marginTop: 8,
        }}
      >
        {children}
      </Text>
    </View>
  );
}
