import type { FindingStory } from '../story-visit';

export const findingsOnVision: readonly FindingStory[] = [
  {
    number: 1,
    kind: 'strength',
    area: 'vision',
    principles: ['social_partnership', 'community_leadership'],
    by: 'rosalind_achterby',
    on: { visitDay: 1, at: '17:10' },
    statement:
      'The council’s aim is said in one sentence, and people outside the cabinet say it in the same words.',
    detail:
      'The four commitments were written with partners and with the smaller groups on the council, and it shows. Cabinet members, heads of service and the opposition each described the aim without looking it up. Each portfolio has a partner outside the council with whom the year’s aims were written. The team met nobody who thought that the aim belonged to one party.',
    notes: ['n1', 'n7', 'n26', 'n44'],
    shared: true,
    views: { agree: 'everyone' },
    settled: {
      on: { visitDay: 1, at: '18:20' },
      words: 'All six agree. Look on {visitDay:3} for anyone who has not heard of the four commitments.',
    },
  },
  {
    number: 2,
    kind: 'development',
    area: 'vision',
    principles: ['democratic_engagement'],
    by: 'gethin_morfa_rhys',
    on: { visitDay: 1, at: '17:20' },
    statement:
      'Sharing decisions is a duty here, and what happens when residents and cabinet differ is not written down.',
    detail:
      'People trust that a difference would be settled well, because so far it has been. Nobody could point to where the answer is written. As more decisions are shared, that will be asked of the council by someone who has lost an argument. A page agreed in calm weather would serve everybody.',
    notes: ['n2', 'n38'],
    views: {
      agree: ['rosalind_achterby', 'gethin_morfa_rhys', 'jas_oldacre', 'anwen_treharrow', 'lark_dunmorrow'],
      withChanges: [
        {
          by: 'mina_kestrelby',
          words: 'Say that it is about decisions that are shared by rule, and leave consultation out',
        },
      ],
    },
  },
];
