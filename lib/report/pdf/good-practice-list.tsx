import { Link, Text, View } from '@react-pdf/renderer';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import { findingAnchor } from '../anchors';
import type { ReportFinding } from '../content';
import { partLabels } from '../labels';
import { usePage } from './places';
import { textStyles } from './text-styles';

export function GoodPracticeList({ findings }: { findings: readonly ReportFinding[] }) {
  return (
    <View {...tagged('L')} style={{ marginBottom: 4 }}>
      {findings.map((finding) => (
        <GoodPracticeLine key={finding.number} finding={finding} />
      ))}
    </View>
  );
}

function GoodPracticeLine({ finding }: { finding: ReportFinding }) {
  const anchor = findingAnchor(finding.number);
  const page = usePage(anchor);
  return (
    <View
      {...tagged('LI')}
      wrap={false}
      style={{ borderBottom: `0.75pt solid ${colours.rule}`, paddingVertical: 5 }}
    >
      <View {...tagged('LBody')}>
        <Link src={`#${anchor}`} style={{ flexDirection: 'row', textDecoration: 'none', color: colours.ink }}>
          <Text style={{ ...textStyles.body, fontWeight: 700, width: 28 }}>{finding.number}</Text>
          <Text style={{ ...textStyles.body, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
            {finding.statement}
          </Text>
          <Text style={{ ...textStyles.note, width: 60, textAlign: 'right', paddingTop: 1.5 }}>
            {page ? `${partLabels.page} ${page}` : ''}
          </Text>
        </Link>
      </View>
    </View>
  );
}
