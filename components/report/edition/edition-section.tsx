import { sectionAnchor } from '@/lib/report/anchors';
import { areaNumberOf, goodPracticeIn } from '@/lib/report/arrangement';
import type { ReportContent, ReportSection } from '@/lib/report/content';
import { partLabels } from '@/lib/report/labels';
import { EditionBlocks } from './edition-blocks';
import { EditionFinding } from './edition-finding';
import { EditionGoodPractice } from './edition-good-practice';
import { EditionMethod } from './edition-method';
import { EditionRecommendation } from './edition-recommendation';
import { EditionTable } from './edition-table';
import { below, Heading, type HeadingLevel } from './heading';

type Props = { content: ReportContent; section: ReportSection; level: HeadingLevel };

export function EditionSection({ content, section, level }: Props) {
  const areaNumber = areaNumberOf(section.key);
  return (
    <section id={sectionAnchor(section.key)} className="mt-18">
      <Heading level={level} className="max-w-measure text-title">
        {areaNumber === undefined ? null : <span className="pr-3 font-normal text-soft">{areaNumber}</span>}
        {section.heading}
      </Heading>
      {section.lede ? <p className="mt-2 max-w-measure text-lede text-soft">{section.lede}</p> : null}
      <div className="mt-4">
        <EditionBlocks blocks={section.blocks} level={below(level)} />
        <SectionLists content={content} section={section} level={level} />
      </div>
      {section.findings.map((finding) => (
        <EditionFinding key={finding.number} finding={finding} level={below(level)} />
      ))}
    </section>
  );
}

function SectionLists({ content, section, level }: Props) {
  switch (section.key) {
    case 'method':
      return <EditionMethod method={content.method} />;
    case 'recommendations':
      return content.recommendations.map((recommendation) => (
        <EditionRecommendation
          key={recommendation.number}
          recommendation={recommendation}
          level={below(level)}
        />
      ));
    case 'good_practice':
      return <EditionGoodPractice findings={goodPracticeIn(content)} />;
    case 'team':
      return <TeamTable team={content.team} />;
    default:
      return null;
  }
}

function TeamTable({ team }: { team: ReportContent['team'] }) {
  const rows = team.map(({ name, role, organisation }) => [name, role, organisation]);
  const head = [partLabels.name, partLabels.role, partLabels.organisation];
  return rows.length > 0 ? <EditionTable table={{ kind: 'table', head, rows }} /> : null;
}
