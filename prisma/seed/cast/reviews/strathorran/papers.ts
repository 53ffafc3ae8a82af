import type { PapersStory } from '../story';

export const papers: PapersStory = {
  positionStatement: {
    title: 'Position statement',
    reason: 'Says in the council’s own words where it stands.',
    askedOn: { day: -120, at: '10:00' },
    neededBy: -72,
    text: `## What we try to do

Strathorran has 41 village plans, 26 village budgets and six villages in which care is planned by the people who give it and live beside it. We try to let each decision be taken by the smallest place that can take it well.

## What we find hard

The seventh village. Six have gone well, and each took somebody’s whole heart. We do not know how to do it for thirty-five more.

## What did not work

- A citizens’ panel by post that two hundred people joined and nobody was told what became of.
- A shared post for two trusts that neither felt to be theirs.
- Three evening meetings on Inniscorran that ended after the ferry had gone.`,
    supplied: { day: -74, at: '15:00' },
    readBy: [
      'esther_mallinder',
      'dilip_rowanfield',
      'edmund_ockley',
      'saul_whinfrey',
      'non_garthwen',
      'merrin_oakshott',
    ],
  },
  documents: [
    {
      title: 'Village plans',
      reason: 'To see what villages ask of themselves and of the council.',
      askedOn: { day: -120, at: '10:00' },
      neededBy: -72,
      link: 'https://www.strathorran.example/village-plans',
      supplied: { day: -74, at: '15:00' },
      readBy: [
        'esther_mallinder',
        'dilip_rowanfield',
        'edmund_ockley',
        'saul_whinfrey',
        'non_garthwen',
        'merrin_oakshott',
      ],
    },
    {
      title: 'Village budgets: what was chosen',
      reason: 'To compare towns, glens and islands.',
      askedOn: { day: -120, at: '10:00' },
      neededBy: -72,
      link: 'https://www.strathorran.example/village-budgets',
      supplied: { day: -74, at: '15:00' },
      readBy: [
        'esther_mallinder',
        'dilip_rowanfield',
        'edmund_ockley',
        'saul_whinfrey',
        'non_garthwen',
        'merrin_oakshott',
      ],
    },
    {
      title: 'Care at home contract',
      reason: 'To see what a small provider would need in order to bid.',
      askedOn: { day: -120, at: '10:00' },
      neededBy: -72,
      text: 'Four lots. Payment by the quarter-hour. A provider must cover a whole lot at seven days’ notice.',
      supplied: { day: -73, at: '15:00' },
      readBy: ['esther_mallinder', 'dilip_rowanfield', 'edmund_ockley', 'saul_whinfrey', 'non_garthwen'],
    },
    {
      title: 'Where the council’s money goes',
      reason: 'To see what stays near.',
      askedOn: { day: -120, at: '10:00' },
      neededBy: -72,
      link: 'https://www.strathorran.example/spending',
      supplied: { day: -74, at: '15:00' },
      readBy: [
        'esther_mallinder',
        'dilip_rowanfield',
        'edmund_ockley',
        'saul_whinfrey',
        'non_garthwen',
        'merrin_oakshott',
      ],
    },
    {
      title: 'The partners’ page of promises',
      reason: 'To see what eleven partners have said they will do.',
      askedOn: { day: -120, at: '10:00' },
      neededBy: -72,
      link: 'https://www.strathorran.example/promises',
      supplied: { day: -74, at: '15:00' },
      readBy: [
        'esther_mallinder',
        'dilip_rowanfield',
        'edmund_ockley',
        'saul_whinfrey',
        'non_garthwen',
        'merrin_oakshott',
      ],
    },
    {
      title: 'Trials in three years',
      reason: 'To see what has been learnt.',
      askedOn: { day: -120, at: '10:00' },
      neededBy: -72,
      text: 'Thirty-four trials, by service, with the officer who ran each. What was found is given for twelve.',
      supplied: { day: -71, at: '15:00' },
      readBy: ['esther_mallinder', 'dilip_rowanfield', 'edmund_ockley', 'saul_whinfrey'],
    },
    {
      title: 'Rent setting: papers and minutes',
      reason: 'To follow one decision from paper to vote.',
      askedOn: { day: -120, at: '10:00' },
      neededBy: -72,
      text: 'The paper was sent on the 3rd, the tenants’ meeting was on the 10th and the vote on the 12th.',
      supplied: { day: -71, at: '15:00' },
      readBy: ['esther_mallinder', 'dilip_rowanfield', 'edmund_ockley', 'saul_whinfrey', 'non_garthwen'],
    },
  ],
};
