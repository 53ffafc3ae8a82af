import type { ReportContent, ReportSection } from '@/lib/report/content';
import { paragraphsFrom } from '@/lib/report/notation';
import { areaSections } from './sample-report/area-sections';
import { framingSections } from './sample-report/framing-sections';
import { recommendations } from './sample-report/recommendations';

/** A whole feedback report of an invented council, long enough to show how pages break. */
export const sampleReport: ReportContent = {
  kind: 'feedback',
  form: 'full',
  status: 'final',
  language: 'en',
  title: 'Feedback report of the co-operative peer review, June\u00a02027',
  council: { name: 'Saltwick City Council' },
  reference: 'CPR-2027-006',
  visit: { from: '2027-06-14', to: '2027-06-17' },
  madeOn: '2027-08-02',
  leadPeer: 'Councillor Odette Marchbanks',
  team: [
    { name: 'Councillor Odette Marchbanks', role: 'Lead peer', organisation: 'Wexcombe City Council' },
    {
      name: 'Councillor Idris Penhallow',
      role: 'Councillor peer',
      organisation: 'Harrowmere Borough Council',
    },
    { name: 'Councillor Siân Gŵyrfai', role: 'Councillor peer', organisation: 'Cyngor Sir Caer Dŵr' },
    { name: 'Bernard Tollgate', role: 'Officer peer', organisation: 'Strathorran Council' },
    { name: 'Amina Quayle-Reeve', role: 'Officer peer', organisation: 'Brackendale District Council' },
    { name: 'Florence Addlestrop', role: 'Officer peer', organisation: 'Ansty Vale Borough Council' },
    {
      name: 'Joss Underhay',
      role: 'Peer from a co-operative body',
      organisation: 'Copper Lane Co-operative',
    },
    {
      name: 'Naomi Thackbell',
      role: 'Coordinator',
      organisation: 'Co-operative Councils Innovation Network',
    },
  ],
  method: {
    days: 4,
    sessions: 44,
    people: 171,
    hours: 236,
    byKind: [
      { kind: 'staff', label: 'Staff of the council', people: 61 },
      { kind: 'resident', label: 'Residents and tenants', people: 48 },
      { kind: 'partner', label: 'Partners and co-operatives', people: 39 },
      { kind: 'councillor', label: 'Councillors', people: 23 },
    ],
  },
  sections: inOrder([...framingSections, ...areaSections]),
  recommendations: recommendations.map(({ text, ...rest }) => ({ ...rest, text: paragraphsFrom(text) })),
};

function inOrder(sections: ReportSection[]): ReportSection[] {
  const order: ReportSection['key'][] = [
    'summary',
    'main_focus',
    'method',
    'vision',
    'public_service',
    'place',
    'communities',
    'citizen_involvement',
    'recommendations',
    'good_practice',
    'thanks',
    'next_steps',
    'team',
  ];
  return sections.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
}
