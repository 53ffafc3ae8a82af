import type { FindingStory } from '../story-visit';

export const findingsOnCommunities: readonly FindingStory[] = [
  {
    number: 13,
    kind: 'good_practice',
    area: 'communities',
    principles: ['democratic_engagement', 'community_leadership'],
    citizens: true,
    by: 'dilip_rowanfield',
    on: { visitDay: 3, at: '18:25' },
    statement:
      'Glen Torran wrote what it chose on the wall of its hall, and a year later wrote what happened beside it.',
    detail:
      'The village chose in an afternoon. What it chose is on the wall; what it did not choose is below. A year later there is a second column. It cost a pot of paint. Other villages, and one of the peers’ own councils, will have a wall by the spring.',
    notes: ['s36', 's37'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:18' }, words: 'All six agree.' },
  },
  {
    number: 14,
    kind: 'strength',
    area: 'communities',
    principles: ['community_leadership', 'democratic_engagement'],
    by: 'esther_mallinder',
    on: { visitDay: 2, at: '18:10' },
    statement: 'Councillors chair the village’s choosing and do not vote, and most have come to like it.',
    detail:
      'Councillors without a committee told us that village budgets gave them something to lead. Those who chair do not vote. On the island people chose by phone and post, and seven in ten took part, more than in any town.',
    notes: ['s19', 's27', 's16'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:19' }, words: 'All six agree.' },
  },
  {
    number: 15,
    kind: 'development',
    area: 'communities',
    principles: ['democratic_engagement', 'priority_need'],
    citizens: true,
    by: 'non_garthwen',
    on: { visitDay: 2, at: '18:15' },
    statement: 'People on the islands are asked often and told seldom, and the last ferry ends the meeting.',
    detail:
      'Islanders would rather be asked less and told more. Meetings in Kirk Orran end after the last sailing. Village plans may be written in Gaelic, and three are; the reply comes in English. In two mainland wards nobody came, and councillors chose alone. None of this is unkindness. It is a timetable, a form letter and a habit, and all three can be changed.',
    notes: ['s15', 's17', 's28', 's41'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:20' }, words: 'All six agree.' },
  },
];
