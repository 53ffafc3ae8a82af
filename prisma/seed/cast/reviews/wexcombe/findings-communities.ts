import type { FindingStory } from '../story-visit';

export const findingsOnCommunities: readonly FindingStory[] = [
  {
    number: 14,
    kind: 'strength',
    area: 'communities',
    principles: ['community_leadership'],
    by: 'huw_caerwen',
    on: { visitDay: 3, at: '18:25' },
    statement: 'Councillors of every group have been trained as conveners, and most have grown into it.',
    detail:
      'The training is praised across the chamber; for some it was the first that they had been given. Councillors whose forum is well attended say that the role has become larger and more enjoyable. Where few people come, councillors feel that they are left to fill a hall alone, and would welcome help with that rather than more training.',
    notes: ['w33', 'w34'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:19' }, words: 'All six agree.' },
  },
  {
    number: 15,
    kind: 'development',
    area: 'communities',
    principles: ['democratic_engagement', 'co_production'],
    citizens: true,
    by: 'tomos_hartle',
    on: { visitDay: 3, at: '18:30' },
    statement: 'Three of the nine forums draw a few people from a few streets, and choose for everybody.',
    detail: `In Southway seven people choose what happens to £240,000 a year, and they wish that they were seventy. In Northgate forty come, most of them from six streets. The forums know this. They have ideas, and some have been tried: a meeting in the school at going-home time brought thirty-one people, and was not repeated because the caretaker’s hours did not allow it.

On the streets of Southway we met people who do not come and could say at once what they would do. The forum need not be the only door. Places where people already gather would lend the room and the people.`,
    notes: ['w5', 'w25', 'w35', 'w36', 'w37', 'd4', 'w50'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:20' }, words: 'All six agree.' },
  },
  {
    number: 16,
    kind: 'development',
    area: 'communities',
    principles: ['enterprise', 'learning'],
    by: 'hollis_venmore',
    on: { visitDay: 4, at: '10:02' },
    statement: 'Groups are offered buildings without the help that a building needs.',
    detail:
      'Friends of the park took on the lodge with a grant for its roof, and nobody had worked out the heating. Three forums have been offered a building, and none has been offered a surveyor. Groups that already run one meet over tea and trade advice. It is the only help of its kind that they know of, and it is good.',
    notes: ['w44', 'w45', 'w52'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:21' }, words: 'All six agree.' },
  },
  {
    number: 17,
    kind: 'strength',
    area: 'communities',
    principles: ['co_production', 'learning'],
    citizens: true,
    by: 'nkechi_strand',
    on: { visitDay: 3, at: '18:35' },
    statement: 'Residents ask the questions: community researchers are paid, trained and known.',
    detail: `Researchers from six neighbourhoods asked nine hundred people what makes a good street. They set the questions themselves. What they found went to the forums and to public health, and both use it.

They would like to be told what was done with it. So would we, in their place.`,
    notes: ['w46', 'w47'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:22' }, words: 'All six agree.' },
  },
];
