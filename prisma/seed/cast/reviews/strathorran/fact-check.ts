import type { FactCheckPointStory } from '../story-report';

/** Five points, of which two still wait for the team’s answer. */
export const factCheckPoints: readonly FactCheckPointStory[] = [
  {
    number: 1,
    section: 'place',
    passage: 'Nine firms have become employee-owned in six years',
    kind: 'slip',
    text: 'It is ten firms: the joinery at Port Corran passed to its workers in the month before the visit.',
    evidence: 'Register kept by economic development.',
    by: 'rory_tullochgair',
    on: { day: -6, at: '10:20' },
    answer: {
      accepted: true,
      reason: 'Checked against the register. The final will say ten.',
      on: { day: -4, at: '17:30' },
    },
  },
  {
    number: 2,
    section: 'public_service',
    passage: 'The rent paper reached them nine days before the vote.',
    kind: 'fact',
    text: 'A summary had been put on the tenants’ page of the website five weeks before.',
    evidence: 'Screenshot with its date.',
    by: 'rory_tullochgair',
    on: { day: -6, at: '10:35' },
    answer: {
      accepted: true,
      reason:
        'We will add that a summary was on the website five weeks before. Tenants told us that they had not seen it, so the finding stands.',
      on: { day: -4, at: '17:40' },
    },
  },
  {
    number: 3,
    section: 'communities',
    passage: 'In two mainland wards nobody came, and councillors chose alone.',
    kind: 'fact',
    text: 'We would prefer this sentence to be left out, since it may discourage the two wards.',
    by: 'fergus_auchterlane',
    on: { day: -5, at: '21:15' },
    answer: {
      accepted: false,
      reason:
        'The fact check is for facts, and this one is agreed. We name neither ward and will keep it so.',
      on: { day: -4, at: '17:50' },
    },
  },
  {
    number: 4,
    section: 'vision',
    passage: 'Forty-one villages have a plan of their own.',
    kind: 'slip',
    text: 'Forty. Two plans were joined when Upper and Nether Carse formed one community council.',
    evidence: 'Community council minute, attached to the register of plans.',
    by: 'rory_tullochgair',
    on: { day: -3, at: '09:10' },
  },
  {
    number: 5,
    section: 'public_service',
    passage: 'Two providers are owned by their members; neither can bid',
    kind: 'left_out',
    text: 'The council held a market day in March on smaller lots, to which both came. The draft does not mention it.',
    evidence: 'Notes of the market day.',
    by: 'isla_kinnaroch',
    on: { day: -3, at: '16:25' },
  },
];
