import type { ScopingStory } from '../story';

export const scoping: ScopingStory = {
  meeting: {
    on: { day: -296, at: '10:30' },
    place: 'City Hall, Mayor’s parlour',
    who: 'Jonah Pellewick, Ottilie Varnham, Rufus Inkerdale and Naomi Thackbell',
  },
  versions: [
    {
      by: 'naomi_thackbell',
      on: { day: -292, at: '11:00' },
      mainFocus: 'What nine neighbourhood forums have changed after four years.',
      preparation: 'A position statement of at most ten pages and eight documents, of which five are public.',
      feedback: 'A roundtable with cabinet and forum chairs, then a feedback report.',
      principles: ['community_leadership', 'democratic_engagement', 'co_production', 'social_partnership'],
      team: 'A lead peer, two other councillors of different groups and three officers, one of them from a co-operative body. Someone who has worked in home care.',
      shape: { councillors: 2, officers: 3, externals: 1 },
      timing: 'Four days on site, {visit}.',
      feedbackForm: 'report',
      activity: 'A day with forum chairs on what to do first.',
      learningConsent: true,
      signatures: [{ by: 'jonah_pellewick', on: { day: -290, at: '17:45' } }],
    },
    {
      by: 'jonah_pellewick',
      on: { day: -285, at: '09:15' },
      reason:
        'The forums are well known to us. What we cannot see ourselves is whom they miss, and whether the rest of the council works in the same way.',
      mainFocus:
        'What nine neighbourhood forums have changed after four years, whom they have not reached, and whether the rest of the council has changed with them.',
      preparation:
        'A position statement of at most ten pages and eight documents, of which five are public. Staff time is kept under thirty hours.',
      feedback:
        'A roundtable in a public hall with cabinet, the opposition, forum chairs and community researchers; then a feedback report of about 24 pages.',
      principles: ['community_leadership', 'democratic_engagement', 'co_production', 'social_partnership'],
      team: 'A lead peer, two other councillors of different groups and three officers, one of them from a co-operative body. Someone who has worked in home care.',
      shape: { councillors: 2, officers: 3, externals: 1 },
      timing: 'Four days on site, {visit}.',
      feedbackForm: 'report',
      activity: 'A day with forum chairs on what to do first.',
      learningConsent: true,
      signatures: [
        { by: 'jonah_pellewick', on: { day: -285, at: '09:20' } },
        { by: 'ottilie_varnham', on: { day: -284, at: '14:05' } },
        { by: 'naomi_thackbell', on: { day: -284, at: '15:30' } },
        { by: 'nkechi_strand', on: { day: -240, at: '20:30' } },
      ],
    },
  ],
};
