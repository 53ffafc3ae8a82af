import type { FindingStory } from '../story-visit';

export const findingsOnPlace: readonly FindingStory[] = [
  {
    number: 7,
    kind: 'strength',
    area: 'place',
    principles: ['social_partnership', 'social_value'],
    by: 'rosalind_achterby',
    on: { visitDay: 1, at: '17:45' },
    statement: 'Partners speak of one plan for the harbour, and can say which part of it is theirs.',
    detail:
      'Officers, cabinet members, voluntary groups and people on the quay described the same plan in their own words. Several could name something that they had stopped doing because another partner now does it. The drawings hang in the fish market.',
    notes: ['n3', 'n19', 'n22', 'n40'],
    shared: true,
    views: { agree: 'everyone' },
    settled: {
      on: { visitDay: 1, at: '18:26' },
      words:
        'All six agree; the harbour trust on {visitDay:3} will tell us whether it looks the same from there.',
    },
  },
  {
    number: 8,
    kind: 'development',
    area: 'place',
    principles: ['democratic_engagement', 'community_leadership'],
    citizens: true,
    by: 'gethin_morfa_rhys',
    on: { visitDay: 1, at: '17:50' },
    statement: 'Ward budgets are open to residents on paper; few residents know that they may choose.',
    detail:
      'Every ward has £14,000 a year, and the rules let residents choose what it goes on. In most wards councillors choose, and say so. Where residents are asked, as on the Harbour estate, they come. A voluntary group told us otherwise of Southside, where a councillor goes from door to door.',
    notes: ['n5', 'n9', 'n28', 'n36'],
    against: ['n42'],
    shared: true,
    reworded: {
      by: 'gethin_morfa_rhys',
      on: { visitDay: 2, at: '08:32' },
      statement:
        'In most wards, budgets are open to residents on paper; few residents know that they may choose.',
      agree: ['gethin_morfa_rhys', 'jas_oldacre', 'rosalind_achterby'],
    },
    views: {
      agree: ['rosalind_achterby', 'gethin_morfa_rhys', 'mina_kestrelby', 'anwen_treharrow'],
      withChanges: [
        { by: 'jas_oldacre', words: 'Say in most wards: we have heard of one where everybody knows' },
      ],
      notYet: [
        {
          by: 'lark_dunmorrow',
          words: 'Southside is half of what I heard. I would wait for tomorrow’s open door',
        },
      ],
    },
  },
  {
    number: 9,
    kind: 'good_practice',
    area: 'place',
    principles: ['enterprise'],
    by: 'anwen_treharrow',
    on: { visitDay: 1, at: '18:00' },
    statement: 'The council lets empty shops to member-run businesses at a rent that rises with takings.',
    detail:
      'Two shops on Quay Street paid £1 a week at first and now pay a share of their takings. The businesses say that the lease was what made a start possible. The form of lease could be used anywhere.',
    notes: ['n21', 'n23'],
    views: {
      agree: ['rosalind_achterby', 'anwen_treharrow', 'lark_dunmorrow'],
      withChanges: [{ by: 'gethin_morfa_rhys', words: 'Say that it is two shops so far' }],
      notYet: [
        {
          by: 'jas_oldacre',
          words: 'One visit. The credit union and suppliers can tell us whether it could grow',
        },
        {
          by: 'mina_kestrelby',
          words: 'One visit. The credit union and suppliers can tell us whether it could grow',
        },
      ],
    },
  },
];
