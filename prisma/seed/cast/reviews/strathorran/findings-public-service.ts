import type { FindingStory } from '../story-visit';

export const findingsOnPublicService: readonly FindingStory[] = [
  {
    number: 5,
    kind: 'strength',
    area: 'public_service',
    principles: ['priority_need', 'co_production'],
    citizens: true,
    by: 'non_garthwen',
    on: { visitDay: 2, at: '17:55' },
    statement:
      'In six villages care is planned by those who give it and those who live beside it, and people are safer for it.',
    detail:
      'The care team, the neighbours and the nurse plan the week together. The same three people come. Staff may change a visit and say so afterwards. When a carer is ill the neighbours know before the office does. Staff told us that it is the work that they came for, and people who use it told us much the same.',
    notes: ['s6', 's25', 's26'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:10' }, words: 'All six agree.' },
  },
  {
    number: 6,
    kind: 'development',
    area: 'public_service',
    principles: ['priority_need', 'enterprise'],
    by: 'non_garthwen',
    on: { visitDay: 3, at: '18:05' },
    statement: 'The care contract is made for large providers, and stops village care at the sixth village.',
    detail: `Care is bought in four lots, so large that only four providers can bid, and paid by the quarter-hour. Two providers are owned by their members; neither can bid, and both work as somebody’s subcontractor. Providers large and small told us that they would plan by the village if the contract paid by the week.

Where there is no village team, visits are planned by the minute from Kirk Orran. The contract ends in two years. The time to change it is now.`,
    notes: ['s7', 's32', 's38', 's39', 't3'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:11' }, words: 'All six agree.' },
  },
  {
    number: 7,
    kind: 'strength',
    area: 'public_service',
    principles: ['democratic_engagement', 'innovation'],
    by: 'edmund_ockley',
    on: { visitDay: 3, at: '18:10' },
    statement: 'Villages choose among road repairs from a priced list.',
    detail:
      'The list gives each repair its price and says what happens if it waits. Villages choose within a sum. Complaints have fallen, and the cost of answering them with them. Roads is not where a visitor would first look for democracy, and it was the better for being there.',
    notes: ['s40', 's12'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:12' }, words: 'All six agree.' },
  },
  {
    number: 8,
    kind: 'development',
    area: 'public_service',
    principles: ['democratic_engagement', 'co_production'],
    citizens: true,
    by: 'merrin_oakshott',
    on: { visitDay: 2, at: '18:00' },
    statement: 'Tenants choose kitchens and streets, and hear of the rent when it has been decided.',
    detail:
      'Tenants spoke well of how works are planned. The rent paper reached them nine days before the vote. They would have chosen differently, and some would have paid more in order to have more done. A decision that matters this much to ten thousand households should have their hands on it.',
    notes: ['s29', 's30'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:13' }, words: 'All six agree.' },
  },
  {
    number: 9,
    kind: 'development',
    area: 'public_service',
    principles: ['learning', 'innovation'],
    by: 'dilip_rowanfield',
    on: { visitDay: 3, at: '18:15' },
    statement: 'What has been learnt is known to whoever learnt it.',
    detail:
      'Trials are many and small, as they should be. What became of each is known to whoever ran it. Scrutiny reads what was found when it can find it. Staff hear of a good thing three villages away by chance. Swaps between teams, which everybody mentioned with affection, stopped when money was short.',
    notes: ['s11', 's35', 's44', 's45'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:14' }, words: 'All six agree.' },
  },
];
