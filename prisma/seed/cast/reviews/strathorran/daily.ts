import type { DailyStory } from '../story-visit';

export const daily: readonly DailyStory[] = [
  {
    visitDay: 1,
    by: 'esther_mallinder',
    at: '19:00',
    text: 'A warm first day. We hear one aim from everybody, and a page of failures that we admire. Tomorrow two of us sail to Inniscorran. We are asking how the care contract and the village teams fit together.',
    answer: {
      by: 'isla_kinnaroch',
      at: '20:30',
      text: 'They do not, yet. You will meet both sides of that on Wednesday.',
    },
  },
  {
    visitDay: 2,
    by: 'esther_mallinder',
    at: '19:10',
    text: 'Islanders told us that they are asked often and told seldom. Tenants told us that the rent paper came nine days before the vote. The partners’ page of promises is a fine thing.',
    answer: {
      by: 'fergus_auchterlane',
      at: '22:05',
      text: 'The nine days are right. I had not known that it was felt so strongly.',
    },
  },
  {
    visitDay: 3,
    by: 'esther_mallinder',
    at: '19:20',
    text: 'The wall at Glen Torran will be in the report. The care contract is the largest thing that we shall say: it stops village care at the sixth village. We will go through all fifteen findings with you both tomorrow at a quarter to eleven.',
  },
];
