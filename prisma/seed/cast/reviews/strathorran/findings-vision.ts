import type { FindingStory } from '../story-visit';

export const findingsOnVision: readonly FindingStory[] = [
  {
    number: 1,
    kind: 'strength',
    area: 'vision',
    principles: ['social_partnership', 'community_leadership'],
    by: 'esther_mallinder',
    on: { visitDay: 1, at: '17:40' },
    statement: 'A village’s plan binds the council as well as the village.',
    detail: `Forty-one villages have a plan of their own. Officers act as scribes and write what was said. The leader told us, and officers and partners confirmed, that a plan binds both sides; it has been tested twice, and both times the council kept its word at some cost.

When money was cut, villages were shown the whole sum and asked. Four chose to do something themselves. We met nobody who thought that the question had been a trick.`,
    notes: ['s1', 's3', 's8'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:06' }, words: 'All six agree.' },
  },
  {
    number: 2,
    kind: 'strength',
    area: 'vision',
    principles: ['democratic_engagement'],
    by: 'dilip_rowanfield',
    on: { visitDay: 2, at: '17:40' },
    statement: 'The aim has friends across the chamber, and the council says plainly what did not work.',
    detail:
      'Councillors outside the administration support the aim, and would like fewer words about it and more dates. The last page of the position statement is a list of things that failed. The team has read many position statements and has not seen that page before.',
    notes: ['s18', 't1'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:07' }, words: 'All six agree.' },
  },
  {
    number: 3,
    kind: 'development',
    area: 'vision',
    principles: ['democratic_engagement', 'co_production'],
    by: 'saul_whinfrey',
    on: { visitDay: 2, at: '17:50' },
    statement: 'Plans grow old, and nobody has the job of asking whether they are still meant.',
    detail: `Fourteen of the forty-one plans are more than five years old. No list says which are current. A committee report carries a line saying which plan it serves, and members would like it to be more than a line.

A plan that binds must be a living one. If it is not, the council may keep a promise that nobody any longer wants, and break one that was never written down.`,
    notes: ['s4', 's5', 't2', 's2'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:08' }, words: 'All six agree.' },
  },
  {
    number: 4,
    kind: 'development',
    area: 'vision',
    principles: ['democratic_engagement', 'innovation'],
    citizens: true,
    by: 'dilip_rowanfield',
    on: { visitDay: 3, at: '18:00' },
    statement:
      'Young people mean to leave and to come back, and nobody has asked them what would bring them back.',
    detail: `The pupils and apprentices whom we met speak well of the place. Most will leave it, as most should at their age. What surprised us was how many would return, and that this was the first time that anyone had asked.

They have shown what they can do: a budget of £20,000 became a bus. They would like to run the bus.`,
    notes: ['s34', 's33'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:09' }, words: 'All six agree.' },
  },
];
