import type { SectionStory } from '../story-report';

export const sections: readonly SectionStory[] = [
  {
    key: 'summary',
    by: 'verity_marske',
    on: { day: -1040, at: '16:00' },
    text: `Ansty Vale decides in committees, slowly, in public and mostly in agreement. Six of us asked how residents are heard in them, how small things get done, and what the villages do for themselves.

The villages do a great deal. The committees hear residents with courtesy and without consequence, and small changes take four months. We make four recommendations, none of which needs a penny.`,
  },
  {
    key: 'main_focus',
    by: 'verity_marske',
    on: { day: -1040, at: '16:00' },
    text: 'The council asked whether a committee system helps or hinders a co-operative council. We think that it helps, and say what would let it help more.',
  },
  {
    key: 'method',
    by: 'maud_kittering',
    on: { day: -1040, at: '16:00' },
    text: 'We read four documents, met people in pairs for three days, and agreed each finding between all six of us. Notes name nobody.',
  },
  {
    key: 'vision',
    by: 'verity_marske',
    on: { day: -1039, at: '16:00' },
    text: 'Every councillor has a part in decisions. We asked whether every resident might.',
  },
  {
    key: 'public_service',
    by: 'maud_kittering',
    on: { day: -1039, at: '16:00' },
    text: 'Four committees, five services and three weeks for the minutes.',
  },
  {
    key: 'place',
    by: 'merrin_oakshott',
    on: { day: -1039, at: '16:00' },
    text: 'A pub, a shop and a table that meets each week.',
  },
  {
    key: 'communities',
    by: 'yusuf_kellawick',
    on: { day: -1039, at: '16:00' },
    text: 'We met families who came two years ago and a village that has been there for nine hundred.',
  },
  {
    key: 'citizen_involvement',
    by: 'bashir_clough',
    on: { day: -1038, at: '16:00' },
    text: 'People are welcome to speak. What they have not got is an answer. It is the one thing that we would change first.',
  },
  {
    key: 'recommendations',
    by: 'verity_marske',
    on: { day: -1038, at: '16:00' },
    text: 'Each recommendation keeps its number until the follow-up visit.',
  },
  {
    key: 'good_practice',
    by: 'merrin_oakshott',
    on: { day: -1038, at: '16:00' },
    text: `- **Owning the pub**: the letter, the share offer and the first year’s accounts may be had from the members.
- **The welcome guide**, and how it was written.`,
  },
  {
    key: 'thanks',
    by: 'verity_marske',
    on: { day: -1038, at: '16:00' },
    text: 'To everybody who met us, and to The Plough.',
  },
  {
    key: 'next_steps',
    by: 'verity_marske',
    on: { day: -1038, at: '16:00' },
    text: 'The report is the council’s. Two of us would be glad to return in a year or a little more.',
  },
];
