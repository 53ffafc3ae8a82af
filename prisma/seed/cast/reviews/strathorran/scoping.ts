import type { ScopingStory } from '../story';

export const scoping: ScopingStory = {
  meeting: {
    on: { day: -213, at: '14:00' },
    place: 'By video',
    who: 'Fergus Auchterlane, Isla Kinnaroch, Rory Tullochgair and Naomi Thackbell',
  },
  versions: [
    {
      by: 'naomi_thackbell',
      on: { day: -208, at: '10:00' },
      mainFocus: 'What villages decide: their plans, their budgets and their care.',
      feedback: 'A roundtable with councillors and partners; a feedback report of about 24 pages.',
      learningConsent: false,
      principles: ['democratic_engagement', 'priority_need', 'enterprise', 'community_leadership'],
      team: 'A lead peer, two other councillors, two officers and one person from a co-operative body. Someone who buys care.',
      shape: { councillors: 2, officers: 3, externals: 1 },
      timing: 'Four days on site, {visit}, one of them on Inniscorran.',
      preparation:
        'A position statement of at most eight pages and seven documents, of which four are public.',
      feedbackForm: 'report',
      activity: 'A morning with the community planning partners on the promises that carry money.',
      signatures: [
        { by: 'fergus_auchterlane', on: { day: -206, at: '20:10' } },
        { by: 'isla_kinnaroch', on: { day: -205, at: '09:15' } },
      ],
    },
    {
      by: 'isla_kinnaroch',
      on: { day: -199, at: '12:30' },
      reason:
        'Islanders asked to be in the focus and at the roundtable. We also agree to unattributed learning for the network.',
      mainFocus:
        'What villages and islands decide: their plans, their budgets and their care; and what stands in the way of the seventh village.',
      feedback:
        'A roundtable with councillors, partners and twelve representatives of villages and islands, two of them by telephone; a feedback report of about 24 pages.',
      learningConsent: true,
      principles: ['democratic_engagement', 'priority_need', 'enterprise', 'community_leadership'],
      team: 'A lead peer, two other councillors, two officers and one person from a co-operative body. Someone who buys care.',
      shape: { councillors: 2, officers: 3, externals: 1 },
      timing: 'Four days on site, {visit}, one of them on Inniscorran.',
      preparation:
        'A position statement of at most eight pages and seven documents, of which four are public.',
      feedbackForm: 'report',
      activity: 'A morning with the community planning partners on the promises that carry money.',
      signatures: [
        { by: 'isla_kinnaroch', on: { day: -199, at: '12:34' } },
        { by: 'fergus_auchterlane', on: { day: -198, at: '21:20' } },
        { by: 'naomi_thackbell', on: { day: -197, at: '09:05' } },
        { by: 'esther_mallinder', on: { day: -161, at: '18:50' } },
      ],
    },
  ],
};
