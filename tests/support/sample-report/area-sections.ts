import type { ReportFinding, ReportSection } from '@/lib/report/content';
import { paragraphsFrom } from '@/lib/report/notation';
import { communityFindings, involvementFindings } from './community-findings';
import { placeFindings } from './place-findings';
import { serviceFindings } from './service-findings';
import { visionFindings } from './vision-findings';

export type WrittenFinding = Omit<ReportFinding, 'body'> & { body: string };

export const areaSections: ReportSection[] = [
  area(
    'vision',
    'Co-operative vision',
    'Saltwick wrote its co-operative promise in 2018 and renewed it in 2024. We asked who knows it, who uses it, and what it has stopped the council from doing.',
    visionFindings,
  ),
  area(
    'public_service',
    'Co-operative leadership in public service',
    'The council employs 1,140 people and buys from six hundred firms. We asked whether staff and suppliers would recognise the promise in their working week.',
    serviceFindings,
  ),
  area(
    'place',
    'Co-operative leadership of place',
    'Saltwick has a harbour, two universities’ worth of students and a high street that emptied faster than most. We asked whether the council leads the place together with the people who live and trade in it.',
    placeFindings,
  ),
  area(
    'communities',
    'Co-operative leadership in communities',
    'Twelve wards, each with a budget and three councillors. We asked what a resident can set in motion, and what becomes of it.',
    communityFindings,
  ),
  area(
    'citizen_involvement',
    'Citizen involvement',
    'One question runs through all four areas: how far do the people of Saltwick shape what is done? Here we draw together what we heard.',
    involvementFindings,
  ),
];

function area(
  key: ReportSection['key'],
  heading: string,
  lede: string,
  findings: readonly WrittenFinding[],
): ReportSection {
  const read = findings.map((finding) => ({ ...finding, body: paragraphsFrom(finding.body) }));
  return { key, heading, lede, blocks: [], findings: read };
}
