import type { ReviewStory } from './story';

/** Scoping: the council has signed the second version, the network has not. */
export const harrowmere: ReviewStory = {
  hosts: ['harrowmere'],
  coordinator: 'naomi_thackbell',
  request: {
    by: 'bettina_rowsell',
    on: { day: -58, at: '10:25' },
    whyNow:
      'We manage 19,000 homes and have promised tenants a say in what happens to them. New rules on housing give us a reason to look hard at that promise before somebody else does.',
    hopedFocus:
      'Decisions about housing that are made with residents, and the part that ward councillors play in them.',
    contacts:
      'Bettina Rowsell arranges the visit. Imogen Tarrick, leader, and Corwin Haldaine, chief executive, agree the scope. Cabinet meets on Wednesdays.',
    windows: [{ from: 176, to: 205 }],
  },
  accepted: { day: -44, at: '09:45' },
  scoping: {
    meeting: {
      on: { day: -29, at: '14:00' },
      place: 'Town Hall, Harrowmere, room 4',
      who: 'Imogen Tarrick, Corwin Haldaine, Bettina Rowsell and Naomi Thackbell',
    },
    versions: [
      {
        by: 'naomi_thackbell',
        on: { day: -24, at: '11:10' },
        mainFocus:
          'How Harrowmere makes decisions with residents about housing, and what its councillors would need in order to lead that work in their wards.',
        team: 'A lead peer, two other councillors and three officers, one of them from an external co-operative body.',
        preparation:
          'A position statement of at most eight pages, six weeks before the visit. Eleven documents; seven are already public and need only a link.',
        feedback: 'A roundtable on the last afternoon with cabinet; a feedback report of about 24 pages.',
        principles: ['democratic_engagement', 'co_production', 'community_leadership', 'priority_need'],
        shape: { councillors: 2, officers: 3, externals: 1 },
        timing: 'Four days on site, {visit}.',
        feedbackForm: 'report',
        activity: 'A planning session with the tenants’ panel in the autumn.',
        learningConsent: true,
        signatures: [{ by: 'imogen_tarrick', on: { day: -22, at: '18:05' } }],
      },
      {
        by: 'imogen_tarrick',
        on: { day: -4, at: '15:20' },
        reason:
          'Housing alone is too wide: tenants asked us about repairs, allocations and new homes. They helped to ask the question, so they should hear the answer.',
        mainFocus:
          'How Harrowmere makes decisions with residents about repairs, allocations and new homes, and what its councillors would need in order to lead that work in their wards.',
        team: 'A lead peer, two other councillors and three officers, one of them from an external co-operative body. One peer who has worked with a tenant-led repairs service.',
        preparation:
          'A position statement of at most eight pages, six weeks before the visit. Eleven documents; seven are already public and need only a link.',
        feedback:
          'A roundtable on the last afternoon with cabinet, the tenants’ panel and the two parish chairs; a feedback report of about 24 pages.',
        principles: ['democratic_engagement', 'co_production', 'community_leadership', 'priority_need'],
        shape: { councillors: 2, officers: 3, externals: 1 },
        timing: 'Four days on site, {visit}.',
        feedbackForm: 'report',
        activity: 'A planning session with the tenants’ panel in the autumn.',
        learningConsent: true,
        signatures: [
          { by: 'imogen_tarrick', on: { day: -1, at: '16:12' } },
          { by: 'corwin_haldaine', on: { day: -1, at: '17:40' } },
        ],
      },
    ],
  },
  team: [{ peer: 'esther_mallinder', place: 'lead', proposed: { day: -3, at: '10:30' } }],
  visit: { day: 190, days: 4 },
};
