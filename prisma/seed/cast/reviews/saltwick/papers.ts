import type { PapersStory } from '../story';

export const papers: PapersStory = {
  positionStatement: {
    title: 'Position statement',
    reason: 'Says in the council’s own words where it stands, so that peers can ask better questions.',
    askedOn: { day: -100, at: '10:00' },
    neededBy: -22,
    text: `## Where Saltwick stands

Saltwick joined the network in 2016. Since then the council has written four commitments with its partners: decide with the people of a place; buy so that money stays; let those who do the work change the work; say what we learnt. Each has an owner in cabinet and one outside the council.

## What we are proud of

The harbour plan is held in common by the port, both colleges, the health trust, the traders and the council. Tenants on the Harbour estate set the order of repairs. Two empty shops are run by their members on a lease that we wrote for them.

## What we find hard

We are better at meeting people than at telling them what became of it. Ward budgets work well in some wards and are hardly known in others. When something is decided with tenants, the next team along may be the last to hear.

## What we would like the team to ask

- Do residents know what they may decide, and do they believe it?
- Have councillors outside the cabinet what they need to lead in their wards?
- What would let tenants decide more about repairs and allocations?
- What have we learnt that we have not written down?`,
    supplied: { day: -23, at: '16:00' },
    readBy: [
      'rosalind_achterby',
      'gethin_morfa_rhys',
      'jas_oldacre',
      'mina_kestrelby',
      'anwen_treharrow',
      'lark_dunmorrow',
    ],
  },
  documents: [
    {
      title: 'Council plan and the four commitments',
      reason: 'To see how the way of working is set into the plan.',
      askedOn: { day: -100, at: '10:00' },
      neededBy: -28,
      link: 'https://www.saltwick.example/council-plan',
      supplied: { day: -30, at: '16:00' },
      readBy: [
        'rosalind_achterby',
        'gethin_morfa_rhys',
        'jas_oldacre',
        'mina_kestrelby',
        'anwen_treharrow',
        'lark_dunmorrow',
      ],
    },
    {
      title: 'Community wealth plan',
      reason: 'To know which employers take part and what they have said they will do.',
      askedOn: { day: -100, at: '10:00' },
      neededBy: -28,
      link: 'https://www.saltwick.example/community-wealth',
      supplied: { day: -30, at: '16:00' },
      readBy: [
        'rosalind_achterby',
        'gethin_morfa_rhys',
        'jas_oldacre',
        'mina_kestrelby',
        'anwen_treharrow',
        'lark_dunmorrow',
      ],
    },
    {
      title: 'Ward budgets: rules and last year’s list',
      reason: 'To compare what residents may decide with what was decided.',
      askedOn: { day: -100, at: '10:00' },
      neededBy: -28,
      link: 'https://www.saltwick.example/ward-budgets',
      supplied: { day: -30, at: '16:00' },
      readBy: [
        'rosalind_achterby',
        'gethin_morfa_rhys',
        'jas_oldacre',
        'mina_kestrelby',
        'anwen_treharrow',
        'lark_dunmorrow',
      ],
    },
    {
      title: 'Tenants’ panel: terms and last four minutes',
      reason: 'To follow one decision about repairs from the panel to the street.',
      askedOn: { day: -100, at: '10:00' },
      neededBy: -28,
      text: 'The panel has fifteen members, elected by estate. It sets the order of planned works within a budget that cabinet fixes in February. Minutes of the last four meetings follow: the order of works at Capstan Court was changed in the second and the reason is given there.',
      supplied: { day: -26, at: '16:00' },
      readBy: ['rosalind_achterby', 'gethin_morfa_rhys', 'jas_oldacre', 'mina_kestrelby', 'anwen_treharrow'],
    },
    {
      title: 'Allocations policy',
      reason: 'To see what tenants changed in it.',
      askedOn: { day: -100, at: '10:00' },
      neededBy: -28,
      link: 'https://www.saltwick.example/allocations',
      supplied: { day: -30, at: '16:00' },
      readBy: [
        'rosalind_achterby',
        'gethin_morfa_rhys',
        'jas_oldacre',
        'mina_kestrelby',
        'anwen_treharrow',
        'lark_dunmorrow',
      ],
    },
    {
      title: 'Report on eleven trials',
      reason: 'To learn what the fund for trials has taught.',
      askedOn: { day: -100, at: '10:00' },
      neededBy: -28,
      text: 'Eleven trials were begun in three years. Five have ended. The first, a repairs van that carries parts chosen by tenants, is described here in full: what was tried, what it cost, what changed, and what we would not do again.',
      supplied: { day: -25, at: '16:00' },
      readBy: ['rosalind_achterby', 'gethin_morfa_rhys', 'jas_oldacre', 'mina_kestrelby'],
    },
    {
      title: 'Scrutiny’s yearly report',
      reason: 'To see what scrutiny asked for and what followed.',
      askedOn: { day: -100, at: '10:00' },
      neededBy: -28,
      link: 'https://www.saltwick.example/scrutiny-report',
      supplied: { day: -30, at: '16:00' },
      readBy: [
        'rosalind_achterby',
        'gethin_morfa_rhys',
        'jas_oldacre',
        'mina_kestrelby',
        'anwen_treharrow',
        'lark_dunmorrow',
      ],
    },
    {
      title: 'Staff survey, summary',
      reason: 'To hear from staff whom the team will not meet.',
      askedOn: { day: -100, at: '10:00' },
      neededBy: -21,
      text: 'Answers from 1,940 of 3,610 staff. Seven in ten say that they can change how they work; four in ten that they hear what became of a suggestion. No answer can be traced to a team of fewer than ten.',
      supplied: { day: -20, at: '16:00' },
      readBy: ['rosalind_achterby', 'gethin_morfa_rhys', 'jas_oldacre'],
    },
    {
      title: 'Youth council: questions for people who move home',
      reason: 'To see the questions as young people wrote them.',
      askedOn: { day: -100, at: '10:00' },
      neededBy: -21,
      link: 'https://www.saltwick.example/youth-council',
      supplied: { day: -24, at: '16:00' },
      readBy: ['rosalind_achterby', 'gethin_morfa_rhys', 'jas_oldacre', 'mina_kestrelby'],
    },
  ],
};
