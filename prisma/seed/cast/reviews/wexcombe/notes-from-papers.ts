import type { NoteStory } from '../story-visit';

export const notesFromPapers: readonly NoteStory[] = [
  {
    key: 'd1',
    by: 'tomos_hartle',
    made: { day: -140, at: '20:00' },
    source: 'document',
    area: 'vision',
    principles: ['social_partnership'],
    text: 'Position statement: plain about what is hard; the forums take nine of its eleven pages.',
  },
  {
    key: 'd2',
    by: 'osbert_callaway',
    made: { day: -138, at: '21:10' },
    source: 'document',
    area: 'public_service',
    principles: ['social_value'],
    text: 'Contract rules: a turnover of three times the contract’s value is asked for above £25,000.',
  },
  {
    key: 'd3',
    by: 'huw_caerwen',
    made: { day: -137, at: '19:20' },
    source: 'document',
    area: 'place',
    principles: ['social_partnership'],
    text: 'City plan: eleven aims and no table of who does what by when.',
  },
  {
    key: 'd4',
    by: 'greta_ollerenby',
    made: { day: -136, at: '20:40' },
    source: 'document',
    area: 'communities',
    principles: ['democratic_engagement'],
    text: 'Forum minutes for a year: three forums meet with fewer than ten people.',
  },
];
