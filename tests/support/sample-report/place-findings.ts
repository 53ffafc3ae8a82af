import type { WrittenFinding } from './area-sections';

export const placeFindings: WrittenFinding[] = [
  {
    number: 8,
    kind: 'strength',
    statement: 'Partners speak of one plan for the harbour, and can say which part of it is theirs.',
    principles: ['social_partnership', 'social_value'],
    body: `We met the port, both colleges, the health trust and four traders. Each described the same plan in its own words and could point to something it had stopped doing because another partner now does it. The quarterly meeting of anchor employers is chaired in turn.

What the partners have not yet done is to set themselves a task that none could do alone. Several asked us whether that was the next step. We think that it is.`,
  },
  {
    number: 9,
    kind: 'development',
    statement:
      'The new quayside is being designed with partners, and so far without the people who will walk on it.',
    principles: ['democratic_engagement', 'co_production', 'community_leadership'],
    body: `The drawings for the east quay are good and well advanced. They have been shown at two exhibitions, on weekdays, in the council’s own offices. Residents of the two nearest wards told us that they learnt of them from hoardings.

The partners’ board has nine seats and no resident in any of them. Its terms of reference allow for two, and nobody we asked knew why these were empty. A ward councillor said that the invitation had been drafted in 2025 and never sent.

There is still time. Planning permission is for the outline only; paths, lighting, seating, markets and the slipway are yet to be settled, and these are the things that people told us they cared about.

> We would not have asked for anything expensive. We would have asked for somewhere to sit that is out of the wind.

One group of older residents had already walked the site with a tape measure and a flask. Their four-page note is the best account we read of how the quay is used in January.`,
  },
  {
    number: 10,
    kind: 'good_practice',
    statement: 'Empty shops let to member-run businesses at a rent that rises with takings.',
    principles: ['enterprise'],
    body: `Two shops on Quay Street pay £1 a week until they cover their wages. Ask the property team at Saltwick for the form of lease. The businesses are glad to be rung, and one of them has advised two other towns.

The lease is three pages. It asks for open books once a quarter, ends after five years, and gives the members the first refusal of a longer one. Seven shops have been let in this way since 2022; six still trade.`,
  },
  {
    number: 11,
    kind: 'development',
    statement: 'Young people are counted as the city’s future and not yet as part of its present.',
    principles: ['democratic_engagement', 'innovation'],
    body: `One Saltwick resident in four is under 25. The youth forum is lively and well supported. In the past year it was asked for its view eleven times and told the outcome twice.

The universities and the college would gladly share work on housing, transport after midnight and shop rents. They speak to six different teams. A single conversation each term would be easier for all of them.`,
  },
];
