import type { ReviewStory } from './story';

/** Withdrawn while the scope was being agreed. */
export const derrymoyle: ReviewStory = {
  hosts: ['derrymoyle'],
  coordinator: 'callum_brightwater',
  booking:
    'It is not a member yet. Its chief executive has written that the council would like to join, and the network has had no review in Northern Ireland.',
  request: {
    by: 'callum_brightwater',
    on: { day: -141, at: '15:05' },
    whyNow:
      'The community plan is due to be written again, and the council would like to write it with people rather than for them.',
    hopedFocus: 'Community planning and the part that residents could have in it.',
    contacts:
      'Sinéad Torrevagh arranges the visit. Caoimhe Ballyreagh, chair of the strategic policy committee, and Conall Mavenish, chief executive, agree the scope.',
    windows: [{ from: 60, to: 90 }],
  },
  accepted: { day: -126, at: '09:15' },
  scoping: {
    meeting: {
      on: { day: -104, at: '11:00' },
      place: 'By video',
      who: 'Caoimhe Ballyreagh, Conall Mavenish, Sinéad Torrevagh and Callum Brightwater',
    },
    versions: [
      {
        by: 'callum_brightwater',
        on: { day: -98, at: '10:00' },
        mainFocus: 'How community planning could give residents a hand in where services stand.',
        principles: ['social_partnership', 'democratic_engagement', 'community_leadership'],
        team: 'A lead peer, two other councillors and three officers, one of them from a co-operative body.',
        shape: { councillors: 2, officers: 3, externals: 1 },
        timing: 'Four days on site, {visit}.',
        preparation: 'A position statement of at most eight pages and nine documents.',
        feedback: 'A roundtable with the community planning partners; a feedback report.',
        feedbackForm: 'report',
        activity: 'None asked for.',
        learningConsent: false,
        signatures: [{ by: 'caoimhe_ballyreagh', on: { day: -95, at: '18:00' } }],
      },
    ],
  },
  visit: { day: 72, days: 4 },
  stopped: {
    how: 'withdrawn',
    by: 'conall_mavenish',
    on: { day: -63, at: '12:45' },
    reason:
      'The council will share a chief executive with its neighbour from the spring, and the community plan is put back a year. We would like to ask again when it is clear who will lead it.',
  },
};
