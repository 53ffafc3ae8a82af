import type { FindingStory } from '../story-visit';

export const findingsOnVision: readonly FindingStory[] = [
  {
    number: 1,
    kind: 'strength',
    area: 'vision',
    principles: ['community_leadership', 'democratic_engagement'],
    by: 'nkechi_strand',
    on: { visitDay: 1, at: '17:40' },
    statement: 'Nine neighbourhood forums have made co-operation into something that people can point at.',
    detail: `Almost everybody whom we met could say what a forum is, where theirs meets and what it had chosen last. Cabinet meetings begin with a question from one of them. Six of the eight cabinet members named a decision of their own that a forum had changed, and none had to think for long.

Many councils have a co-operative aim. Few have given it a place to sit down. Wexcombe has done so nine times over, and it has held for four years.`,
    notes: ['w1', 'w6', 'w3', 'w24'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:06' }, words: 'All six agree.' },
  },
  {
    number: 2,
    kind: 'strength',
    area: 'vision',
    principles: ['democratic_engagement', 'community_leadership'],
    by: 'osbert_callaway',
    on: { visitDay: 2, at: '17:50' },
    statement: 'The forums belong to the whole council, and would outlast a change of control.',
    detail: `Members of three groups defended the forums to us, for three different reasons. They were set into the constitution by a vote of all groups, and the scrutiny panels take part of their work from what forums ask.

The opposition would keep them, and would like their costs shown beside what they bring. We think that this is a friend’s request, and that it should be met.`,
    notes: ['w18', 'w21', 'w17'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:07' }, words: 'All six agree.' },
  },
  {
    number: 3,
    kind: 'development',
    area: 'vision',
    principles: ['social_partnership'],
    by: 'tomos_hartle',
    on: { visitDay: 2, at: '18:00' },
    statement: 'The aim is clear in the neighbourhoods and faint in the budget.',
    detail: `The forum fund is £2.4 million a year: a large sum to give away and less than one hundredth of what the council spends. When we asked where else the aim could be seen in the budget, people hesitated. Money follows departments. What reaches each neighbourhood could be worked out, and is not published.

A first page of a budget that is set out by neighbourhood exists. The team encourages the council to finish it. Until then a resident can see what the forum decides, and cannot see how small a part that is of what is decided.`,
    notes: ['w2', 'w30', 'w10', 'w51'],
    views: {
      agree: ['nkechi_strand', 'huw_caerwen', 'tomos_hartle', 'greta_ollerenby', 'hollis_venmore'],
      withChanges: [{ by: 'osbert_callaway', words: 'Say that the fund is large for a city of this size' }],
    },
    settled: {
      on: { visitDay: 4, at: '10:08' },
      words: 'Five agree. Cllr Callaway’s change was made in the second sentence.',
    },
  },
  {
    number: 4,
    kind: 'development',
    area: 'vision',
    principles: ['democratic_engagement'],
    citizens: true,
    by: 'huw_caerwen',
    on: { visitDay: 3, at: '18:00' },
    statement: 'The council says much about residents who take part, and little about those who do not.',
    detail: `The position statement is candid and well written. It speaks warmly of people who come, and hardly mentions people who don’t. In four wards volunteers come forward easily; elsewhere people help one another and would not use the word. Those who come to a chapel lunch or a mosque kitchen are rarely at a forum.

Nothing in the aim shuts anybody out. It does not yet say whom it is missing, and so nobody is looking for them.`,
    notes: ['w8', 'w50', 'd1'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:09' }, words: 'All six agree.' },
  },
];
