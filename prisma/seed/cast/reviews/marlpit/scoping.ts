import type { ScopingStory } from '../story';

export const scoping: ScopingStory = {
  meeting: {
    on: { day: -610, at: '11:00' },
    place: 'Council offices, Marlpit',
    who: 'Thaddeus Welland, Philippa Drovewell, Amara Sedgeholm and Callum Brightwater',
  },
  versions: [
    {
      by: 'callum_brightwater',
      on: { day: -600, at: '10:00' },
      mainFocus: 'How far letting go of buildings has changed the rest of what the council does.',
      principles: ['enterprise', 'social_value', 'community_leadership'],
      team: 'A lead peer, two other councillors and three officers, one of them from a co-operative body that lends.',
      shape: { councillors: 2, officers: 3, externals: 1 },
      timing: 'Three days on site, {visit}.',
      preparation: 'A position statement of at most four pages and four documents.',
      feedback:
        'A roundtable in a hall that the council no longer owns; a feedback report of about 15 pages.',
      feedbackForm: 'report',
      activity: 'A day with hall committees.',
      learningConsent: true,
      signatures: [
        { by: 'thaddeus_welland', on: { day: -598, at: '18:00' } },
        { by: 'philippa_drovewell', on: { day: -597, at: '09:00' } },
        { by: 'callum_brightwater', on: { day: -597, at: '09:30' } },
        { by: 'rosalind_achterby', on: { day: -570, at: '20:00' } },
      ],
    },
  ],
};
