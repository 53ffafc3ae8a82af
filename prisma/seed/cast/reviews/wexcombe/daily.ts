import type { DailyStory } from '../story-visit';

export const daily: readonly DailyStory[] = [
  {
    visitDay: 1,
    by: 'nkechi_strand',
    at: '19:00',
    text: 'Thank you for eight meetings and a market hall. Forums are known and liked by everybody whom we met. We have begun to ask where else the aim can be seen, above all in the budget, and will keep asking. Tomorrow we look at care and at buying.',
    answer: {
      by: 'ottilie_varnham',
      at: '21:10',
      text: 'A fair question about the budget. The director of finance will bring the first page of the neighbourhood version.',
    },
  },
  {
    visitDay: 2,
    by: 'nkechi_strand',
    at: '19:05',
    text: 'Home care is the best that several of us have seen, and families told us so themselves. We hear that a turnover rule stops small firms from growing. Young people gave us eleven ideas and told us that they expect to leave. We would like to see a forum to which few people come.',
    answer: {
      by: 'jonah_pellewick',
      at: '20:15',
      text: 'Southway is ready for you, and has asked that you walk its streets as well as sit in its house.',
    },
  },
  {
    visitDay: 3,
    by: 'nkechi_strand',
    at: '19:30',
    text: 'Southway was generous. Three forums choose for many with few in the room, and they know it. Answers take eleven weeks. Groups are offered buildings without help. None of this takes anything from what four years have built. Tomorrow at eleven we will tell you both what the hall will hear.',
  },
];
