import type { RecommendationStory } from '../story-report';

export const recommendations: readonly RecommendationStory[] = [
  {
    number: 1,
    title: 'Answer residents before the vote',
    text: 'Let the chair say, before each vote, what residents asked and what the committee makes of it. Put that sentence into the minutes.',
    meantToBring: 'People who speak know that they were heard.',
    purpose: 'improvement',
    forWhom: 'The planning committee',
    fromFindings: [2],
    principles: ['democratic_engagement'],
  },
  {
    number: 2,
    title: 'Give small changes a short road',
    text: 'Let officers and a chair agree anything under £5,000 and report it afterwards, for a year, on one page.',
    meantToBring: 'Small ideas are tried while they are fresh.',
    purpose: 'innovation',
    forWhom: 'Directors and their teams',
    fromFindings: [3],
    principles: ['innovation'],
  },
  {
    number: 3,
    title: 'Tell staff the same evening',
    text: 'Send one paragraph for each decision to all staff on the night of the meeting.',
    meantToBring: 'Staff hear from the council rather than from rumour.',
    purpose: 'improvement',
    forWhom: 'The chief executive’s team',
    fromFindings: [3],
    principles: ['learning'],
  },
  {
    number: 4,
    title: 'Ask the new families again',
    text: 'Invite those who wrote the guide to say each year what should change, in it and in the district.',
    meantToBring: 'People who arrive go on being heard after they have settled.',
    purpose: 'improvement',
    forWhom: 'Ward councillors and the welcome project',
    fromFindings: [6],
    principles: ['co_production', 'democratic_engagement'],
  },
];
