import { View } from '@react-pdf/renderer';
import { outlined } from '@/lib/print/outline';
import { sectionAnchor } from '../anchors';
import { areaNumberOf, goodPracticeIn, opensPage } from '../arrangement';
import type { ReportContent, ReportSection } from '../content';
import { partLabels } from '../labels';
import { BlockTable } from './block-table';
import { Blocks } from './blocks';
import { Finding } from './finding';
import { GoodPracticeList } from './good-practice-list';
import { MethodFigures } from './method-figures';
import { Recommendation } from './recommendation';
import { SectionHeading } from './section-heading';

export function Section({ content, section }: { content: ReportContent; section: ReportSection }) {
  return (
    <View {...outlined(section.heading)} break={opensPage(section)}>
      <SectionHeading
        heading={section.heading}
        lede={section.lede}
        anchor={sectionAnchor(section.key)}
        areaNumber={areaNumberOf(section.key)}
      />
      <Blocks blocks={section.blocks} />
      <SectionLists content={content} section={section} />
      {section.findings.map((finding) => (
        <Finding key={finding.number} finding={finding} />
      ))}
    </View>
  );
}

function SectionLists({ content, section }: { content: ReportContent; section: ReportSection }) {
  switch (section.key) {
    case 'method':
      return <MethodFigures method={content.method} />;
    case 'recommendations':
      return content.recommendations.map((recommendation) => (
        <Recommendation
          key={recommendation.number}
          recommendation={recommendation}
          hang={content.recommendations.length > 9 ? 46 : 35}
        />
      ));
    case 'good_practice':
      return <GoodPracticeList findings={goodPracticeIn(content)} />;
    case 'team':
      return <TeamTable team={content.team} />;
    default:
      return null;
  }
}

function TeamTable({ team }: { team: ReportContent['team'] }) {
  const rows = team.map(({ name, role, organisation }) => [name, role, organisation]);
  const head = [partLabels.name, partLabels.role, partLabels.organisation];
  return rows.length > 0 ? <BlockTable table={{ kind: 'table', head, rows }} /> : null;
}
