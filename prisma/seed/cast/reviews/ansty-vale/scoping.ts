import type { ScopingStory } from '../story';

export const scoping: ScopingStory = {
  meeting: {
    on: { day: -1190, at: '11:00' },
    place: 'Vale House, Ansty',
    who: 'Winifred Hask, Damian Orchardleigh, Joss Penderyll and Callum Brightwater',
  },
  versions: [
    {
      by: 'callum_brightwater',
      on: { day: -1182, at: '10:00' },
      mainFocus: 'Whether a committee system helps or hinders a co-operative council.',
      principles: ['democratic_engagement', 'community_leadership', 'innovation'],
      team: 'A lead peer, two other councillors of different groups and three officers, one of them from a mutual.',
      shape: { councillors: 2, officers: 3, externals: 1 },
      timing: 'Three days on site, {visit}.',
      preparation: 'A position statement of two pages and three documents.',
      feedback: 'A roundtable before all councillors; a feedback report of about 12 pages.',
      feedbackForm: 'report',
      activity: 'None asked for.',
      learningConsent: false,
      signatures: [
        { by: 'winifred_hask', on: { day: -1180, at: '18:00' } },
        { by: 'damian_orchardleigh', on: { day: -1179, at: '09:00' } },
        { by: 'callum_brightwater', on: { day: -1179, at: '09:30' } },
        { by: 'verity_marske', on: { day: -1150, at: '20:00' } },
      ],
    },
  ],
};
