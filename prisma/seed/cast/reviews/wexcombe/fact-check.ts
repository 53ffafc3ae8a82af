import type { FactCheckPointStory } from '../story-report';

export const factCheckPoints: readonly FactCheckPointStory[] = [
  {
    number: 1,
    section: 'public_service',
    passage: 'Under £25,000 small firms do well',
    kind: 'slip',
    text: 'The threshold is £30,000 since April.',
    evidence: 'Contract rules, paragraph 14.',
    by: 'rufus_inkerdale',
    on: { day: -82, at: '11:20' },
    answer: {
      accepted: false,
      reason:
        'The threshold at the time of the visit was £25,000; the new one took effect afterwards. We have added nothing, since the report describes the council as it was on site.',
      on: { day: -72, at: '17:00' },
    },
  },
  {
    number: 2,
    section: 'communities',
    passage: 'No forum has a member under twenty-five',
    kind: 'fact',
    text: 'Eastfield forum has one member who is twenty-three.',
    evidence: 'Forum register, with the member’s agreement.',
    by: 'rufus_inkerdale',
    on: { day: -81, at: '09:40' },
    answer: {
      accepted: true,
      reason: 'Thank you. We now say that one forum has a member under twenty-five.',
      on: { day: -72, at: '17:05' },
    },
  },
  {
    number: 3,
    section: 'place',
    passage: 'The club is a co-operative of nine members',
    kind: 'left_out',
    text: 'The prison kitchen joined as the tenth member in the week of the visit.',
    evidence: 'Minutes of the buying club.',
    by: 'ottilie_varnham',
    on: { day: -79, at: '16:15' },
    answer: { accepted: true, reason: 'Added. The finding stands.', on: { day: -72, at: '17:10' } },
  },
];
