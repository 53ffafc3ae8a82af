import type { ReviewStory } from './story';

/** Preparing: the team is being invited. */
export const thornleigh: ReviewStory = {
  hosts: ['thornleigh'],
  coordinator: 'naomi_thackbell',
  request: {
    by: 'otto_fairsingh',
    on: { day: -88, at: '12:15' },
    whyNow:
      'Forty residents wrote our climate plan as a jury. Half of it is done, and the other half needs people who are not the council.',
    hopedFocus:
      'How a small district acts with its residents, parishes and firms when it has little money of its own.',
    contacts:
      'Otto Fairsingh arranges the visit. Bram Sallowfield, leader, and Nerys Colebourne, chief executive, agree the scope. No meetings in the first week of the month.',
    windows: [{ from: 84, to: 112 }],
  },
  accepted: { day: -72, at: '10:00' },
  scoping: {
    meeting: {
      on: { day: -55, at: '10:30' },
      place: 'By video',
      who: 'Bram Sallowfield, Nerys Colebourne, Otto Fairsingh and Naomi Thackbell',
    },
    versions: [
      {
        by: 'naomi_thackbell',
        on: { day: -46, at: '10:30' },
        mainFocus:
          'How a small district acts on climate with its residents: who decides, who pays and who does the work.',
        principles: ['co_production', 'innovation', 'community_leadership', 'social_partnership'],
        team: 'A lead peer, two other councillors and three officers, one of them from a co-operative body that lends or builds.',
        shape: { councillors: 2, officers: 3, externals: 1 },
        timing: 'Three days on site, {visit}.',
        preparation:
          'A position statement of at most six pages, a month before the visit. Six documents; four are public.',
        feedback:
          'A roundtable in a village hall with cabinet and the climate jury; a feedback letter of about ten pages.',
        feedbackForm: 'letter',
        activity: 'An evening with parish councils.',
        learningConsent: true,
        signatures: [
          { by: 'bram_sallowfield', on: { day: -44, at: '13:05' } },
          { by: 'nerys_colebourne', on: { day: -43, at: '09:50' } },
          { by: 'naomi_thackbell', on: { day: -43, at: '10:20' } },
          { by: 'verity_marske', on: { day: -30, at: '19:00' } },
        ],
      },
    ],
  },
  team: [
    {
      peer: 'verity_marske',
      place: 'lead',
      invited: { day: -34, at: '10:00' },
      declared: {
        on: { day: -33, at: '19:40' },
        interest: false,
        words: 'I have no interest in the council, its suppliers or its region.',
        outcome: 'no_conflict',
      },
      accepted: { day: -33, at: '19:45' },
      agreedByHost: { by: 'nerys_colebourne', on: { day: -20, at: '11:00' } },
    },
    {
      peer: 'perpetua_lyle',
      place: 'councillor',
      invited: { day: -17, at: '10:00' },
      declared: {
        on: { day: -14, at: '19:40' },
        interest: false,
        words: 'I have no interest in the council, its suppliers or its region.',
        outcome: 'no_conflict',
      },
      accepted: { day: -14, at: '19:45' },
    },
    {
      peer: 'rafe_tintern',
      place: 'councillor',
      invited: { day: -17, at: '10:00' },
      declared: {
        on: { day: -12, at: '08:30' },
        interest: true,
        words: 'My brother is the district’s surveyor for the village halls.',
        outcome: 'conflict',
      },
      declined: {
        on: { day: -11, at: '12:00' },
        words: 'The coordinator and I agree that this is too close.',
      },
    },
    { peer: 'leontyne_marsh', place: 'officer', invited: { day: -17, at: '10:00' } },
    {
      peer: 'beatrix_sandbourne',
      place: 'officer',
      invited: { day: -17, at: '10:00' },
      declared: {
        on: { day: -15, at: '19:40' },
        interest: false,
        words: 'I have no interest in the council, its suppliers or its region.',
        outcome: 'no_conflict',
      },
      accepted: { day: -15, at: '20:10' },
      hostWorry:
        'Could the second officer know climate rather than communities? We have no objection to the person.',
    },
    {
      peer: 'zainab_tolland',
      place: 'external',
      invited: { day: -17, at: '10:00' },
      declared: {
        on: { day: -16, at: '19:40' },
        interest: false,
        words: 'Tidewell has 40 savers in Thornleigh and no counter there.',
        outcome: 'no_conflict',
      },
      accepted: { day: -16, at: '21:00' },
    },
  ],
  papers: {
    documents: [
      {
        title: 'Climate plan as the jury wrote it',
        reason: 'To compare what was asked for with what was done.',
        askedOn: { day: -25, at: '10:00' },
        neededBy: 60,
        link: 'https://www.thornleigh.example/climate-plan',
        supplied: { day: -19, at: '15:30' },
      },
      {
        title: 'What became of each of the jury’s requests',
        reason: 'To follow each request to its end.',
        askedOn: { day: -25, at: '10:00' },
        neededBy: 60,
      },
      {
        title: 'Parish agreements',
        reason: 'To see what parishes have taken on.',
        askedOn: { day: -25, at: '10:00' },
        neededBy: 60,
        link: 'https://www.thornleigh.example/parish-agreements',
        supplied: { day: -18, at: '15:30' },
      },
      {
        title: 'Village hall surveys',
        reason: 'To see what the halls need and who would pay.',
        askedOn: { day: -25, at: '10:00' },
        neededBy: 60,
      },
    ],
  },
  visit: { day: 95, days: 3 },
};
