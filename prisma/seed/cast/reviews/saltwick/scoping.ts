import type { ScopingStory } from '../story';

export const scoping: ScopingStory = {
  meeting: {
    on: { day: -156, at: '13:30' },
    place: 'Guildhall, leader’s office',
    who: 'Maren Tolliver, Desmond Ackerley, Priya Longmire and Naomi Thackbell',
  },
  versions: [
    {
      by: 'naomi_thackbell',
      on: { day: -152, at: '15:10' },
      mainFocus:
        'How Saltwick shares decisions with the people whom they touch: in its wards, on the harbour and in housing.',
      principles: ['democratic_engagement', 'co_production', 'community_leadership', 'priority_need'],
      team: 'A lead peer, two other councillors and three officers, one of them from a co-operative body outside the councils.',
      shape: { councillors: 2, officers: 3, externals: 1 },
      timing: 'Four days on site, {visit}. The team arrives the evening before.',
      preparation:
        'A position statement of at most eight pages, three weeks before the visit. Nine documents; six are public and need only a link.',
      feedback:
        'A roundtable on the last afternoon with cabinet and heads of service; a feedback report of about 24 pages.',
      feedbackForm: 'report',
      activity: 'A half day in the autumn on turning the report into a plan.',
      learningConsent: true,
      signatures: [{ by: 'maren_tolliver', on: { day: -150, at: '18:40' } }],
    },
    {
      by: 'maren_tolliver',
      on: { day: -147, at: '09:20' },
      reason:
        'Housing alone is too wide: tenants asked us about repairs and allocations. The leaders of all groups wish to be part of the question, and of the roundtable.',
      mainFocus:
        'How Saltwick shares decisions with the people whom they touch: in its wards, on the harbour, and in repairs and allocations. Whether councillors of every group have what they need to lead that work.',
      principles: ['democratic_engagement', 'co_production', 'community_leadership', 'priority_need'],
      team: 'A lead peer, two other councillors and three officers, one of them from a co-operative body outside the councils. One of them has worked with tenants who run a service.',
      shape: { councillors: 2, officers: 3, externals: 1 },
      timing: 'Four days on site, {visit}. The team arrives the evening before.',
      preparation:
        'A position statement of at most eight pages, three weeks before the visit. Nine documents; six are public and need only a link.',
      feedback:
        'A roundtable on the last afternoon with cabinet, the leaders of all groups, heads of service and the tenants’ panel; a feedback report of about 24 pages.',
      feedbackForm: 'report',
      activity: 'A half day in the autumn on turning the report into a plan.',
      learningConsent: true,
      signatures: [
        { by: 'maren_tolliver', on: { day: -147, at: '09:24' } },
        { by: 'desmond_ackerley', on: { day: -146, at: '08:05' } },
        { by: 'naomi_thackbell', on: { day: -146, at: '09:40' } },
        { by: 'rosalind_achterby', on: { day: -115, at: '21:00' } },
      ],
    },
  ],
};
