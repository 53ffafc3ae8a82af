import type { ReviewStory } from '../story';

export const audience: NonNullable<ReviewStory['audience']> = {
  by: 'priya_longmire',
  on: { day: -5, at: '11:20' },
  words: `Cabinet and the leaders of the other groups, the harbour partners, two people from each tenants’ group, and staff who were met. About sixty.

The leader’s office writes to them. The Guildhall’s lower room has a hearing loop, and tea stands ready from half an hour before.`,
};

/** What the team sees already on the first evening. */
export const recommendations: NonNullable<ReviewStory['recommendations']> = {
  on: { visitDay: 1, at: '20:10' },
  written: [
    {
      number: 1,
      title: 'Let every front desk settle small things',
      text: 'Give the depot, the libraries and the leisure centres the same sum and the same trust as the front desk has. Ask each after six months what it settled.',
      meantToBring: 'People are helped by the first person whom they ask, wherever they ask.',
      purpose: 'innovation',
      forWhom: 'Heads of the services that residents meet first',
      fromFindings: [3],
      principles: ['co_production', 'priority_need'],
    },
    {
      number: 2,
      title: 'Give the harbour partners a task in common',
      text: 'Choose one thing that only all of them can do together, such as where they buy food, and tell the harbour wards in a year what came of it.',
      meantToBring: 'The plan that partners share becomes work that they share.',
      purpose: 'improvement',
      forWhom: 'The harbour partners',
      fromFindings: [7],
      principles: ['social_partnership', 'social_value'],
    },
  ],
};
