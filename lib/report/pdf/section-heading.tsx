import { Text, View } from '@react-pdf/renderer';
import { tagged } from '@/lib/print/tag';
import { Place } from './places';
import { textStyles } from './text-styles';

type Heading = {
  heading: string;
  lede?: string | undefined;
  anchor?: string;
  areaNumber?: number | undefined;
};

/** Heading and lede stay together and keep room below for the first lines of what they open. */
export function SectionHeading({ heading, lede, anchor, areaNumber }: Heading) {
  return (
    <View wrap={false} minPresenceAhead={80} style={{ marginBottom: lede ? 15 : 11 }}>
      {anchor ? <Place anchor={anchor} /> : null}
      {areaNumber === undefined ? null : (
        <Text
          {...tagged('Artifact')}
          style={{
            ...textStyles.areaNumber,
            position: 'absolute',
            left: -48,
            top: 0,
            width: 36,
            textAlign: 'right',
          }}
        >
          {areaNumber}
        </Text>
      )}
      <Text {...tagged('H2')} style={textStyles.heading}>
        {heading}
      </Text>
      {lede ? (
        <Text {...tagged('P')} style={{ ...textStyles.lede, marginTop: 7, paddingRight: 12 }}>
          {lede}
        </Text>
      ) : null}
    </View>
  );
}
