import type { FindingStory } from '../story-visit';

export const findingsOnPlace: readonly FindingStory[] = [
  {
    number: 10,
    kind: 'strength',
    area: 'place',
    principles: ['social_partnership', 'social_value'],
    by: 'osbert_callaway',
    on: { visitDay: 1, at: '18:10' },
    statement: 'The food plan joins growers, schools and the hospital in one weekly order.',
    detail: `Growers around the city sell to its schools through a buying club. The hospital came in last year, because the schools had shown that it works. The club is a co-operative of ten members, the prison kitchen the newest, in which the council has one vote, as everybody has.

What we liked most is what nobody claimed. Each partner gave the credit to another.`,
    notes: ['w11', 'w12'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:15' }, words: 'All six agree.' },
  },
  {
    number: 11,
    kind: 'development',
    area: 'place',
    principles: ['social_partnership'],
    by: 'nkechi_strand',
    on: { visitDay: 2, at: '18:25' },
    statement: 'The city’s partners like one another, and have not yet promised one another anything.',
    detail: `The university, the hospital, the port and the chamber of trade meet often and with good humour. Asked what they had promised one another, they named aims. The city plan has eleven of them, without a table of who does what by when.

In four places land that a partner owns lies beside land that the council owns, and nobody has drawn the map. Small firms told us that what they lack is room. It seems to us that these two facts should be introduced to each other.`,
    notes: ['w28', 'w29', 'd3', 'w42'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:16' }, words: 'All six agree.' },
  },
  {
    number: 12,
    kind: 'good_practice',
    area: 'place',
    principles: ['enterprise'],
    by: 'hollis_venmore',
    on: { visitDay: 1, at: '18:15' },
    statement: 'The market hall is run by the people who trade in it.',
    detail:
      'The traders set the rents, the hours and the rules, and clean the hall themselves on Sundays. It is full. Four other towns have come to look, and each visit costs the traders a morning. A written guide would spare them that, and help the fifth town.',
    notes: ['w15', 'w16'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:17' }, words: 'All six agree.' },
  },
  {
    number: 13,
    kind: 'development',
    area: 'place',
    principles: ['democratic_engagement', 'innovation'],
    citizens: true,
    by: 'greta_ollerenby',
    on: { visitDay: 3, at: '18:20' },
    statement: 'Young people do not see a part of the city’s plans that is theirs to decide.',
    detail: `Most of the students and apprentices whom we met expect to leave. Work is part of the reason. The other part, they said, is that nothing here seems to be theirs. Asked what they would run if they could, they had eleven ideas in four minutes.

The college and the university would both give young people a seat on the city partnership and are waiting to be asked. One forum has a member under twenty-five.`,
    notes: ['w31', 'w32', 'w40'],
    views: {
      agree: ['nkechi_strand', 'huw_caerwen', 'greta_ollerenby', 'hollis_venmore', 'tomos_hartle'],
      withChanges: [
        { by: 'osbert_callaway', words: 'A seat is not a decision: ask for something that they run' },
      ],
    },
    settled: {
      on: { visitDay: 4, at: '10:18' },
      words: 'All agree, with Cllr Callaway’s point taken into the recommendation.',
    },
  },
];
