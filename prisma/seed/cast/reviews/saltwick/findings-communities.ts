import type { FindingStory } from '../story-visit';

export const findingsOnCommunities: readonly FindingStory[] = [
  {
    number: 10,
    kind: 'development',
    area: 'communities',
    principles: ['co_production', 'priority_need'],
    citizens: true,
    by: 'mina_kestrelby',
    on: { visitDay: 1, at: '18:05' },
    statement:
      'Housing changes begin with staff who know their tenants and stop where a second team has to join in.',
    detail:
      'Tenants on the Harbour estate set the order of works. The repairs team learnt of it by letter, and told us so with a wry smile. Officers have asked for the contractor to be in the room. The same thing happened with allocations. The tenants’ panel can tell us how it looks from their side of the counter.',
    notes: ['n10', 'n12', 'n34', 'n11'],
    views: {
      agree: ['rosalind_achterby', 'gethin_morfa_rhys', 'jas_oldacre', 'mina_kestrelby', 'lark_dunmorrow'],
      withChanges: [{ by: 'anwen_treharrow', words: 'Staff were kind about it, and so should we be' }],
    },
  },
  {
    number: 11,
    kind: 'strength',
    area: 'communities',
    principles: ['democratic_engagement', 'innovation'],
    citizens: true,
    by: 'lark_dunmorrow',
    on: { visitDay: 1, at: '18:10' },
    statement: 'Young people set two of the questions that the council now asks everyone who moves home.',
    detail:
      'The youth council’s two questions were kept word for word, and the workers who told us so were proud of it. It is a small thing that a large council rarely does. Tenants who moved last year may remember being asked. The team meets the youth council on {visitDay:3}.',
    notes: ['n30', 'n31', 'n37'],
    views: {
      agree: ['gethin_morfa_rhys', 'jas_oldacre', 'anwen_treharrow', 'lark_dunmorrow'],
      notYet: [
        { by: 'rosalind_achterby', words: 'Wait for the youth council on {visitDay:3}' },
        { by: 'mina_kestrelby', words: 'Wait for the youth council on {visitDay:3}' },
      ],
    },
  },
];
