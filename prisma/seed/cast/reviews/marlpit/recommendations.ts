import type { RecommendationStory } from '../story-report';

export const recommendations: readonly RecommendationStory[] = [
  {
    number: 1,
    title: 'Give each portfolio a short list',
    text: 'Three things that each portfolio will do differently because of the co-operative aim, agreed with somebody outside the council.',
    meantToBring: 'The aim is at home in every service.',
    fromFindings: [2, 1],
    principles: ['democratic_engagement', 'social_partnership'],
  },
  {
    number: 2,
    title: 'Buy joinery, grass and printing as you buy food',
    text: 'Take one at a time. Ask those who could supply it what would make it possible, then change the form.',
    meantToBring: 'More of what the council spends stays near.',
    fromFindings: [3],
    principles: ['social_value', 'enterprise'],
  },
  {
    number: 3,
    title: 'Ask every hall who will be next',
    text: 'Help each committee to find two people under forty, with a young members’ rate, a seat and a job to do.',
    meantToBring: 'Halls outlive the people who saved them.',
    fromFindings: [6],
    principles: ['enterprise', 'learning'],
  },
  {
    number: 4,
    title: 'Go to the fen with paper and a table',
    text: 'Hold two meetings a year in each fen village with whoever runs the bus, the surgery and the chemist. Consult by paper, by telephone and on the doorstep.',
    meantToBring: 'People at the edge are heard about what matters to them.',
    fromFindings: [8],
    principles: ['democratic_engagement', 'priority_need'],
  },
  {
    number: 5,
    title: 'Put the page where every team will find it',
    text: 'Tell each team of the page on handing over, and ask each to add a line of its own each year.',
    meantToBring: 'What was learnt once is used twice.',
    fromFindings: [4, 7],
    principles: ['learning', 'innovation'],
  },
];
