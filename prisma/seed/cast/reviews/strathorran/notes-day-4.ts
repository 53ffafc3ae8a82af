import type { NoteStory } from '../story-visit';

export const notesDayFour: readonly NoteStory[] = [
  {
    key: 's45',
    by: 'merrin_oakshott',
    made: { session: 'staff-open-door', after: 15 },
    source: 'staff',
    area: 'public_service',
    principles: ['learning', 'innovation'],
    text: 'People know of a good thing three villages away by chance.',
  },
];
