import type { DailyStory } from '../story-visit';

export const daily: readonly DailyStory[] = [
  {
    visitDay: 1,
    by: 'rosalind_achterby',
    at: '19:05',
    findings: [1, 7, 8],
    text: 'Thank you for a generous first day: ten sessions and 43 people. What is emerging, and may yet change: your aim is known and owned well beyond the cabinet, and partners speak of one plan for the harbour. We hear that ward budgets are open to residents on paper, and that few may know it; tomorrow we ask residents. When tenants decide something, the next team may hear late. We would be glad of four more residents at Chandlers’ Lane on {visitDay:3}, above all people who have used debt advice.',
    answer: {
      by: 'desmond_ackerley',
      at: '20:40',
      text: 'Thank you. Nothing there surprises us. Three more residents will come to Chandlers’ Lane on {visitDay:3} morning, and we are still asking a fourth.',
    },
  },
];
