import type { LineStory } from '../story-visit';

export const lines: readonly LineStory[] = [
  {
    key: 'panel',
    by: 'anwen_treharrow',
    on: { day: -20, at: '19:30' },
    question: 'How do tenants learn what became of their idea?',
    askOf: ['resident', 'staff'],
    areas: ['communities'],
    principles: ['co_production', 'democratic_engagement'],
    tied: { on: { day: -9, at: '11:00' }, sessions: ['tenants-panel', 'housing-officers', 'tenants-again'] },
  },
  {
    key: 'vision',
    by: 'rosalind_achterby',
    on: { day: -20, at: '20:10' },
    question: 'Do people outside the cabinet say the vision in words of their own?',
    askOf: ['councillor', 'staff', 'partner'],
    areas: ['vision'],
    principles: ['community_leadership'],
    tied: { on: { day: -9, at: '11:10' }, sessions: ['backbench-councillors', 'heads-of-service'] },
  },
  {
    key: 'front-desk',
    by: 'mina_kestrelby',
    on: { day: -18, at: '12:40' },
    question: 'What may front-desk staff decide by themselves?',
    askOf: ['staff'],
    areas: ['public_service'],
    principles: ['co_production', 'innovation'],
    tied: { on: { day: -9, at: '11:20' }, sessions: ['front-desk-staff'] },
    closed: {
      by: 'lark_dunmorrow',
      on: { visitDay: 1, at: '17:20' },
      words:
        'More than the papers say: they settle small things on the spot, up to a sum, and tell their manager after. Nobody had written it down. Worth a finding.',
    },
  },
  {
    key: 'young',
    by: 'gethin_morfa_rhys',
    on: { day: -15, at: '21:00' },
    question: 'Where do young people see that what they said changed something?',
    askOf: ['resident', 'councillor'],
    areas: ['communities', 'vision'],
    principles: ['democratic_engagement', 'learning'],
    tied: { on: { day: -9, at: '11:30' }, sessions: ['youth-council'] },
  },
];
