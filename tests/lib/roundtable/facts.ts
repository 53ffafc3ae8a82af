import type { ReportFacts } from '@/lib/report/report';

/** A review on its last day: three findings settled and one not, four recommendations of which one rests on that one. */
export const facts: ReportFacts = {
  reference: 'CPR-2027-006',
  council: { name: 'Saltwick City Council', nameCy: null },
  visit: { from: '2027-03-22', to: '2027-03-25' },
  feedbackForm: 'report',
  people: [],
  totals: { sessions: 45, people: 46, peerHours: 230 },
  groups: [
    { kind: 'resident', number: 40 },
    { kind: 'staff', number: 3 },
    { kind: 'partner', number: 3 },
  ],
  texts: new Map([['summary', 'CANARY draft text']]),
  findings: [
    {
      number: 1,
      kind: 'development',
      area: 'vision',
      principles: ['democratic_engagement'],
      citizens: true,
      statement: 'Tenants choose the order of repairs.',
      detail: 'On two estates.',
      isSettled: true,
      heard: { staff: 1, resident: 2 },
    },
    {
      number: 2,
      kind: 'good_practice',
      area: 'communities',
      principles: ['learning', 'co_production'],
      citizens: false,
      statement: 'A page of answers was written by those who answer.',
      detail: '',
      isSettled: true,
      heard: {},
    },
    {
      number: 3,
      kind: 'strength',
      area: 'place',
      principles: [],
      citizens: false,
      statement: 'CANARY not settled.',
      detail: 'CANARY detail.',
      isSettled: false,
      heard: { staff: 1 },
    },
    {
      number: 4,
      kind: 'strength',
      area: 'communities',
      principles: ['social_partnership'],
      citizens: false,
      statement: 'Neighbours run the hall & its café.',
      detail: '',
      isSettled: true,
      heard: { visit: 1 },
    },
  ],
  recommendations: [
    recommendation(2, 'Answer every forum', [1, 3]),
    recommendation(4, 'CANARY rests on nothing settled', [3]),
    recommendation(5, 'Keep a chair for those who do the work', [2, 4]),
  ],
};

function recommendation(
  number: number,
  title: string,
  fromFindings: number[],
): ReportFacts['recommendations'][number] {
  return {
    number,
    title,
    text: 'Write to every household once a year.',
    meantToBring: 'People know what they may decide.',
    purpose: 'improvement',
    forWhom: 'Cabinet',
    principles: ['democratic_engagement'],
    fromFindings,
  };
}
