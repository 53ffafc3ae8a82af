import type { NoteStory } from '../story-visit';

export const notesFromPapers: readonly NoteStory[] = [
  {
    key: 't1',
    by: 'esther_mallinder',
    made: { day: -66, at: '20:30' },
    source: 'document',
    area: 'vision',
    principles: ['social_partnership'],
    text: 'Position statement: seven pages, the last of them a list of what did not work.',
  },
  {
    key: 't2',
    by: 'saul_whinfrey',
    made: { day: -65, at: '21:00' },
    source: 'document',
    area: 'communities',
    principles: ['co_production'],
    text: 'Village plans: forty-one, of very different age; no list says which are current.',
  },
  {
    key: 't3',
    by: 'non_garthwen',
    made: { day: -64, at: '19:45' },
    source: 'document',
    area: 'public_service',
    principles: ['priority_need'],
    text: 'Care contract: four lots, paid by the quarter-hour.',
  },
  {
    key: 't4',
    by: 'edmund_ockley',
    made: { day: -63, at: '20:10' },
    source: 'document',
    area: 'place',
    principles: ['social_value'],
    text: 'Spending account: one page, with a map.',
  },
];
