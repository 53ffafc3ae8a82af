import type { FindingStory } from '../story-visit';

export const findingsOnPublicService: readonly FindingStory[] = [
  {
    number: 5,
    kind: 'strength',
    area: 'public_service',
    principles: ['co_production', 'priority_need', 'enterprise'],
    citizens: true,
    by: 'huw_caerwen',
    on: { visitDay: 2, at: '18:10' },
    statement: 'Home care was designed by families and care workers, and it shows in every house.',
    detail: `Over nine months people who use home care, their families and care workers drew up the arrangement that replaced visits by the quarter-hour. Directors were in the room as listeners. People choose their hours within a sum that they can see, and know the few carers who come. They were asked again after six months, and two things were changed because of what they said.

A third of the work is done by a co-operative that the carers own. Its members set their own rounds, and far fewer of them leave. Care workers whom the council employs told us that they would like the same say.`,
    notes: ['w13', 'w19', 'w20', 'w22', 'w23', 'w48'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:10' }, words: 'All six agree.' },
  },
  {
    number: 6,
    kind: 'development',
    area: 'public_service',
    principles: ['social_value', 'enterprise'],
    by: 'tomos_hartle',
    on: { visitDay: 2, at: '18:20' },
    statement:
      'Small and member-owned firms can win once, and a rule of the council’s own stops them from growing.',
    detail: `Under £25,000 small firms do well, and they speak warmly of the officers who help them. Above it the council asks for a turnover of three times the contract’s value, and nearly all of them drop out. Two firms told us that they had stopped bidding at that question.

No law asks for it. Officers would be glad to see the rule changed and have a draft ready. Members who argue for local buying had not seen a list of the firms that it reaches.`,
    notes: ['w26', 'w27', 'w41', 'w7', 'd2'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:11' }, words: 'All six agree.' },
  },
  {
    number: 7,
    kind: 'strength',
    area: 'public_service',
    principles: ['social_partnership', 'community_leadership'],
    by: 'greta_ollerenby',
    on: { visitDay: 1, at: '18:00' },
    statement: 'Staff who work in the neighbourhoods are trusted, and use that trust well.',
    detail:
      'Each forum has an officer of its own who may spend small sums the same day. Officers know their people by name and are known by theirs. Every senior appointment now includes a panel drawn from the forums, and those who were appointed that way told us what it had taught them in their first hour.',
    notes: ['w3', 'w9'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:12' }, words: 'All six agree.' },
  },
  {
    number: 8,
    kind: 'development',
    area: 'public_service',
    principles: ['co_production', 'innovation'],
    by: 'greta_ollerenby',
    on: { visitDay: 3, at: '18:10' },
    statement: 'A forum’s question enters a department quickly and comes out slowly.',
    detail: `Eleven weeks to an answer is usual. Questions that touch two departments take the longest, because nobody owns the answer. Forum chairs asked us for two things only, and this was the first.

The people who wait are the ones whom the council has asked to take part. Each late answer costs a little of their faith. Teams that never meet a forum told us that it feels like somebody else’s work, and this may be part of the reason.`,
    notes: ['w4', 'w14', 'w49', 'w51'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:13' }, words: 'All six agree.' },
  },
  {
    number: 9,
    kind: 'good_practice',
    area: 'public_service',
    principles: ['innovation', 'co_production'],
    by: 'hollis_venmore',
    on: { visitDay: 3, at: '18:15' },
    statement: 'No service goes live before twelve residents have tried it.',
    detail:
      'Three of the twelve are people who find forms hard. Staff who answer the telephone sit in the trials and may stop a launch; they have done so twice. The rule has held for two years and fits on one side of paper. Ask the digital team at Wexcombe for it.',
    notes: ['w38', 'w39'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:14' }, words: 'All six agree.' },
  },
];
