import type { SectionStory } from '../story-report';

export const sections: readonly SectionStory[] = [
  {
    key: 'summary',
    by: 'esther_mallinder',
    on: { day: -36, at: '16:00' },
    text: `Strathorran asked six peers what villages and islands decide, and what stands in the way of the seventh village.

Much is decided, and well. Forty-one villages have plans that bind the council as well as the village. Councillors chair the choosing and do not vote. In six villages care is planned by the people who give it and those who live beside it, and people are safer for it. Eleven partners hold one page of promises and read them aloud to one another. Half of what the council spends stays near.

What stands in the way is mostly paper. The care contract is made for large providers and stops village care at the sixth village. Plans grow old and nobody asks whether they are still meant. Tenants hear of the rent when it has been decided. What has been learnt is known to whoever learnt it. On the islands people are asked often and told seldom, and the last ferry ends the meeting.

We make nine recommendations. The one with a date is the care contract: it ends in two years, and what replaces it will be written in the next nine months.`,
  },
  {
    key: 'main_focus',
    by: 'esther_mallinder',
    on: { day: -36, at: '16:00' },
    text: `The scope was agreed with the leader and the chief executive. Its first version asked about village plans, budgets and care. Islanders asked to be in the question and at the roundtable, and the council changed the scope so that they were.

Four principles led: democratic engagement, new models of meeting priority need, enterprise and social economy, and community leadership and a new role for councillors. The council put one question in its own words, and we have kept it beside us throughout: what stands between six villages and forty?`,
  },
  {
    key: 'method',
    by: 'saul_whinfrey',
    on: { day: -35, at: '16:00' },
    text: `We read a position statement and seven documents, four of them public. We worked in pairs. Two of us spent a day on Inniscorran and came back by the afternoon boat.

Our notes name nobody and are deleted six months after the final report. Each evening we drew them together into findings, and each of us said whether we agreed. Every finding rests on meetings with several kinds of people. The leader and the chief executive heard each day what was emerging.`,
  },
  {
    key: 'vision',
    by: 'esther_mallinder',
    on: { day: -35, at: '16:00' },
    text: 'The smallest place that can take a decision well should take it. That is Strathorran’s aim in one sentence. We asked how far it reaches, and what happens to it when money is short.',
  },
  {
    key: 'public_service',
    by: 'non_garthwen',
    on: { day: -35, at: '16:00' },
    text: 'Care, roads, homes and learning: four services in which villages have more or less of a hand. We looked at what made the difference, and found it more often in a contract or a calendar than in anyone’s will.',
  },
  {
    key: 'place',
    by: 'edmund_ockley',
    on: { day: -34, at: '16:00' },
    text: 'We met partners, development trusts and firms that their workers own. Few places of this size have so many people in charge of something.',
  },
  {
    key: 'communities',
    by: 'dilip_rowanfield',
    on: { day: -34, at: '16:00' },
    text: 'Villages, glens, two islands and a county town: the council meets its residents at very different distances. We asked how it is to be heard from each.',
  },
  {
    key: 'citizen_involvement',
    by: 'dilip_rowanfield',
    on: { day: -34, at: '16:00' },
    text: `Citizens are involved here in more than being asked. They choose repairs from a priced list. They plan care. They paint what they chose on the wall of a hall.

Three groups have less of a hand than they might. Tenants choose kitchens and not the rent. Young people chose a bus and may not run it. Islanders are asked often and told seldom. In each case the council has already shown, somewhere else, how it could be done.

- Choosing by phone and post reached seven in ten on the island. It could reach the two mainland wards in which nobody came.
- The wall at Glen Torran tells people what became of it. A letter could do the same.
- A reply in the language of the letter costs little and says much.`,
  },
  {
    key: 'recommendations',
    by: 'esther_mallinder',
    on: { day: -33, at: '16:00' },
    text: 'Each recommendation keeps its number from the roundtable to the follow-up visit. Beneath each we say which findings it comes from and what change it is meant to bring. The council decides how it answers.',
  },
  {
    key: 'good_practice',
    by: 'merrin_oakshott',
    on: { day: -33, at: '16:00' },
    text: `- **The wall at Glen Torran**: what was chosen, what was not, and a year later what happened. It needs a wall, a pot of paint and a village that is not afraid of its own handwriting.

The priced list of road repairs and the partners’ page of promises are strengths rather than good practice only because we would like to see a second year of each.`,
  },
  {
    key: 'thanks',
    by: 'esther_mallinder',
    on: { day: -33, at: '16:00' },
    text: 'We thank everybody who met us, the crew who held the boat for four minutes, and the hall committee of Inniscorran, whose scones are not matched in any of our own councils.',
  },
  {
    key: 'next_steps',
    by: 'esther_mallinder',
    on: { day: -33, at: '16:00' },
    text: `The report will be the council’s. It decides whether, when, to whom and in what form to publish it; the network recommends sharing it with members.

As agreed at scoping, the network offers a morning with the community planning partners on promises that carry money. Between one and two years from now two of us would be glad to come back.`,
  },
];
