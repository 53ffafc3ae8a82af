import type { PapersStory } from '../story';

export const papers: PapersStory = {
  positionStatement: {
    title: 'Position statement',
    reason: 'Says in the council’s own words where it stands.',
    askedOn: { day: -530, at: '10:00' },
    neededBy: -490,
    text: 'We let go of buildings so that they stay open. Nine have changed hands. We have not yet asked ourselves what else we hold that would be better held by others, and would like to be asked.',
    supplied: { day: -492, at: '15:30' },
    readBy: [
      'rosalind_achterby',
      'perpetua_lyle',
      'rafe_tintern',
      'delwyn_sparrowgate',
      'anselm_cray',
      'jory_pascombe',
    ],
  },
  documents: [
    {
      title: 'Asset transfer guide',
      reason: 'To see how a building is handed over.',
      askedOn: { day: -530, at: '10:00' },
      neededBy: -490,
      link: 'https://www.marlpitfenwater.example/transfer',
      supplied: { day: -495, at: '15:30' },
      readBy: [
        'rosalind_achterby',
        'perpetua_lyle',
        'rafe_tintern',
        'delwyn_sparrowgate',
        'anselm_cray',
        'jory_pascombe',
      ],
    },
    {
      title: 'Register of the nine buildings',
      reason: 'To know whom to meet.',
      askedOn: { day: -530, at: '10:00' },
      neededBy: -490,
      link: 'https://www.marlpitfenwater.example/buildings',
      supplied: { day: -495, at: '15:30' },
      readBy: ['rosalind_achterby', 'perpetua_lyle', 'rafe_tintern', 'delwyn_sparrowgate', 'anselm_cray'],
    },
    {
      title: 'Buying rules',
      reason: 'To see what a small supplier is asked for.',
      askedOn: { day: -530, at: '10:00' },
      neededBy: -490,
      link: 'https://www.marlpitfenwater.example/buying',
      supplied: { day: -493, at: '15:30' },
      readBy: ['rosalind_achterby', 'perpetua_lyle', 'rafe_tintern', 'delwyn_sparrowgate'],
    },
  ],
};
