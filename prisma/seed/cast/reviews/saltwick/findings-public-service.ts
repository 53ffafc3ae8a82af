import type { FindingStory } from '../story-visit';

export const findingsOnPublicService: readonly FindingStory[] = [
  {
    number: 3,
    kind: 'strength',
    area: 'public_service',
    principles: ['co_production', 'priority_need'],
    by: 'lark_dunmorrow',
    on: { visitDay: 1, at: '17:25' },
    statement:
      'Staff at the front desk may settle small things themselves, and people are walked to help rather than sent.',
    detail:
      'Staff decide up to £50 without asking, and walk people to the credit union’s counter. Those who work there say that it has changed the day. It costs little and could go further.',
    notes: ['n15', 'n17'],
    views: { agree: 'everyone' },
    settled: {
      on: { visitDay: 1, at: '18:22' },
      words: 'All six agree; ask the finance director on {visitDay:2} what the £50 has cost.',
    },
  },
  {
    number: 4,
    kind: 'development',
    area: 'public_service',
    principles: ['social_value'],
    by: 'jas_oldacre',
    on: { visitDay: 1, at: '17:30' },
    statement:
      'Social value counts when the council buys; nobody can yet say what it has brought to a named street.',
    detail:
      'The weighting is real and suppliers know it. What is promised is recorded at the award and then leaves view. Members who argue for it would be helped by one plain page a year. The team has still to meet procurement and suppliers.',
    notes: ['n8', 'n27'],
    views: {
      agree: ['rosalind_achterby', 'jas_oldacre', 'lark_dunmorrow'],
      withChanges: [
        { by: 'mina_kestrelby', words: 'Leave out the street until we have asked suppliers' },
        { by: 'anwen_treharrow', words: 'Leave out the street until we have asked suppliers' },
      ],
      notYet: [
        {
          by: 'gethin_morfa_rhys',
          words: 'We have met neither suppliers nor procurement. {visitDay:3} decides',
        },
      ],
    },
  },
  {
    number: 5,
    kind: 'strength',
    area: 'public_service',
    principles: ['social_partnership'],
    by: 'jas_oldacre',
    on: { visitDay: 1, at: '17:35' },
    statement: 'Staff and their unions are brought into changes early, and plans change because of it.',
    detail:
      'The depot move was redrawn twice after staff were asked. Appointments to senior posts include residents and partners. Staff contrast this with changes that begin outside.',
    notes: ['n24', 'n25', 'n13'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 1, at: '18:24' }, words: 'All six agree.' },
  },
  {
    number: 6,
    kind: 'development',
    area: 'public_service',
    principles: ['innovation', 'learning'],
    by: 'anwen_treharrow',
    on: { visitDay: 1, at: '17:40' },
    statement:
      'Trying something new is welcome, and what was learnt is seldom written where others will find it.',
    detail:
      'There is a fund for trials and people use it. Five of eleven have ended, and one has a written account, which few have seen. The form for £500 is as long as the form for £500,000. Scrutiny too follows up what it recommended from memory.',
    notes: ['n14', 'n20', 'n29', 'n33'],
    views: {
      agree: [
        'rosalind_achterby',
        'anwen_treharrow',
        'lark_dunmorrow',
        'mina_kestrelby',
        'gethin_morfa_rhys',
      ],
      withChanges: [{ by: 'jas_oldacre', words: 'Separate the form from the learning: they are two things' }],
    },
  },
];
