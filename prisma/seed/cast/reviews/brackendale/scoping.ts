import type { ScopingStory } from '../story';

export const scoping: ScopingStory = {
  meeting: {
    on: { day: -130, at: '10:00' },
    place: 'Moot Hall, Brackendale',
    who: 'Lionel Greythwaite, Marguerite Stansby, Wren Adebray and Naomi Thackbell',
  },
  versions: [
    {
      by: 'naomi_thackbell',
      on: { day: -124, at: '10:30' },
      mainFocus: 'How a rural district meets housing need with parishes.',
      principles: ['priority_need', 'social_partnership', 'co_production'],
      team: 'A lead peer, two other councillors and three officers, one of them from a housing co-operative or mutual.',
      shape: { councillors: 2, officers: 3, externals: 1 },
      timing: 'Three days on site, {visit}.',
      preparation:
        'A position statement of at most six pages, two weeks before the visit. Seven documents; four are public.',
      feedback: 'A roundtable with cabinet; a feedback report of about 20 pages.',
      feedbackForm: 'report',
      activity: 'A day with parish clerks.',
      learningConsent: true,
      signatures: [{ by: 'marguerite_stansby', on: { day: -121, at: '09:20' } }],
    },
    {
      by: 'lionel_greythwaite',
      on: { day: -117, at: '17:15' },
      reason: 'Farmers and the young people who leave should be in the question.',
      mainFocus:
        'How a rural district meets housing need with parishes, farmers and the young people who would otherwise leave.',
      principles: ['priority_need', 'social_partnership', 'co_production', 'democratic_engagement'],
      team: 'A lead peer, two other councillors and three officers, one of them from a housing co-operative or mutual.',
      shape: { councillors: 2, officers: 3, externals: 1 },
      timing: 'Three days on site, {visit}.',
      preparation:
        'A position statement of at most six pages, two weeks before the visit. Seven documents; four are public.',
      feedback:
        'A roundtable in the auction mart with cabinet, parish chairs and young farmers; a feedback report of about 20 pages.',
      feedbackForm: 'report',
      activity: 'A day with parish clerks.',
      learningConsent: true,
      signatures: [
        { by: 'lionel_greythwaite', on: { day: -117, at: '17:20' } },
        { by: 'marguerite_stansby', on: { day: -116, at: '08:50' } },
        { by: 'naomi_thackbell', on: { day: -116, at: '11:30' } },
        { by: 'morag_innesvale', on: { day: -96, at: '20:00' } },
      ],
    },
  ],
};
