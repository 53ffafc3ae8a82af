import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { tagged } from '@/lib/print/tag';
import type { ReportContent } from '../content';
import { draftNotice } from '../labels';
import { isLeftPage, measures } from './measures';
import { textStyles } from './text-styles';

type Frame = { content: ReportContent; pageNumber: number; children: ReactNode };

/** What stands around the text on every page: running heads, the folio outside, and margins that mirror. */
export function PageFrame({ content, pageNumber, children }: Frame) {
  const left = isLeftPage(pageNumber);
  const marginLeft = left ? measures.outer : measures.inner;
  return (
    <View style={{ flexGrow: 1 }}>
      <View
        {...tagged('Artifact')}
        style={{
          position: 'absolute',
          top: measures.headLine,
          left: marginLeft,
          width: measures.column,
          flexDirection: left ? 'row' : 'row-reverse',
          justifyContent: 'space-between',
        }}
      >
        <Text style={textStyles.head}>{left ? content.council.name : content.title}</Text>
        <Text style={textStyles.head}>{content.status === 'draft' ? draftNotice : ''}</Text>
      </View>
      <View
        style={{
          flexGrow: 1,
          marginTop: measures.top,
          marginBottom: measures.foot,
          marginLeft,
          width: measures.column,
          gap: 26,
        }}
      >
        {children}
      </View>
      <Text
        {...tagged('Artifact')}
        style={{
          ...textStyles.folio,
          position: 'absolute',
          bottom: measures.folioFoot,
          ...(left ? { left: measures.folioSide } : { right: measures.folioSide }),
        }}
      >
        {pageNumber}
      </Text>
    </View>
  );
}
