import type { PapersStory } from '../story';

export const papers: PapersStory = {
  positionStatement: {
    title: 'Position statement',
    reason: 'Says in the council’s own words where it stands.',
    askedOn: { day: -1120, at: '10:00' },
    neededBy: -1078,
    text: 'We decide in committees and like it. We think that residents are heard. We would like to know whether they think so.',
    supplied: { day: -1080, at: '15:30' },
    readBy: [
      'verity_marske',
      'gethin_morfa_rhys',
      'bashir_clough',
      'maud_kittering',
      'yusuf_kellawick',
      'merrin_oakshott',
    ],
  },
  documents: [
    {
      title: 'Committee minutes for six months',
      reason: 'To see what residents said and what followed.',
      askedOn: { day: -1120, at: '10:00' },
      neededBy: -1078,
      link: 'https://www.anstyvale.example/minutes',
      supplied: { day: -1082, at: '15:30' },
      readBy: [
        'verity_marske',
        'gethin_morfa_rhys',
        'bashir_clough',
        'maud_kittering',
        'yusuf_kellawick',
        'merrin_oakshott',
      ],
    },
    {
      title: 'Welcome guide',
      reason: 'To see how it was written.',
      askedOn: { day: -1120, at: '10:00' },
      neededBy: -1078,
      link: 'https://www.anstyvale.example/welcome',
      supplied: { day: -1082, at: '15:30' },
      readBy: ['verity_marske', 'gethin_morfa_rhys', 'bashir_clough', 'maud_kittering', 'yusuf_kellawick'],
    },
  ],
};
