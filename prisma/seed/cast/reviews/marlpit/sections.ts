import type { SectionStory } from '../story-report';

export const sections: readonly SectionStory[] = [
  {
    key: 'summary',
    by: 'rosalind_achterby',
    on: { day: -452, at: '16:00' },
    text: `Marlpit and Fenwater has handed nine buildings to the people who use them, and each is open. That alone would be worth a visit. Six of us spent three days asking how it was done, what it has changed in the council itself, and who has been left out.

It was done with care and honesty. It has changed property and enterprise a great deal and some other services hardly at all. Those left out are at the edge of the map, and have told the council so through a link that they cannot open.

We make five recommendations, all of them small.`,
  },
  {
    key: 'main_focus',
    by: 'rosalind_achterby',
    on: { day: -452, at: '16:00' },
    text: 'The council asked how far its way of letting go has changed the rest of what it does. Three principles led: enterprise and social economy, maximising social value, and community leadership.',
  },
  {
    key: 'method',
    by: 'delwyn_sparrowgate',
    on: { day: -452, at: '16:00' },
    text: 'We read five documents, worked in pairs, and told the leader and chief executive each evening what was emerging. Notes name nobody. Every finding is agreed by all six.',
  },
  {
    key: 'vision',
    by: 'rosalind_achterby',
    on: { day: -451, at: '16:00' },
    text: 'A hall is safer with three hundred owners than with one. We asked where else that might be true.',
  },
  {
    key: 'public_service',
    by: 'delwyn_sparrowgate',
    on: { day: -451, at: '16:00' },
    text: 'We looked at what letting go has taught the services that did it, and at those that have not tried.',
  },
  {
    key: 'place',
    by: 'jory_pascombe',
    on: { day: -451, at: '16:00' },
    text: 'Drains, growers and old buildings: this place has always been held together by people who share a bank.',
  },
  {
    key: 'communities',
    by: 'perpetua_lyle',
    on: { day: -451, at: '16:00' },
    text: 'We met parishes that run things and villages that feel far from whoever does.',
  },
  {
    key: 'citizen_involvement',
    by: 'perpetua_lyle',
    on: { day: -450, at: '16:00' },
    text: 'Members of the pump house decide everything about it. Residents of the fen are asked by a link. Between the two lies most of what we would say about involvement in this council: it is at its best where people own something, and thinnest where they are only asked.',
  },
  {
    key: 'recommendations',
    by: 'rosalind_achterby',
    on: { day: -450, at: '16:00' },
    text: 'Each recommendation keeps its number until the follow-up visit.',
  },
  {
    key: 'good_practice',
    by: 'perpetua_lyle',
    on: { day: -450, at: '16:00' },
    text: `- **The page on handing over a building**: who to ring, what it costs, what went wrong.
- **Ten days**: growers are paid within ten days of delivery.`,
  },
  {
    key: 'thanks',
    by: 'rosalind_achterby',
    on: { day: -450, at: '16:00' },
    text: 'To everybody who met us, and to the members of the pump house for the eel pie, which two of us finished.',
  },
  {
    key: 'next_steps',
    by: 'rosalind_achterby',
    on: { day: -450, at: '16:00' },
    text: 'The report is the council’s. Two of us would be glad to return in a year or a little more.',
  },
];
