import type { TeamPlaceStory } from '../story';

export const team: readonly TeamPlaceStory[] = [
  {
    peer: 'verity_marske',
    place: 'lead',
    invited: { day: -1165, at: '10:00' },
    declared: {
      on: { day: -1162, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -1162, at: '19:50' },
    agreedByHost: { by: 'winifred_hask', on: { day: -1140, at: '12:00' } },
  },
  {
    peer: 'gethin_morfa_rhys',
    place: 'councillor',
    invited: { day: -1164, at: '10:00' },
    declared: {
      on: { day: -1160, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -1160, at: '19:50' },
    agreedByHost: { by: 'winifred_hask', on: { day: -1140, at: '12:00' } },
  },
  {
    peer: 'bashir_clough',
    place: 'councillor',
    invited: { day: -1164, at: '10:00' },
    declared: {
      on: { day: -1159, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -1159, at: '19:50' },
    agreedByHost: { by: 'winifred_hask', on: { day: -1140, at: '12:00' } },
  },
  {
    peer: 'maud_kittering',
    place: 'officer',
    invited: { day: -1164, at: '10:00' },
    declared: {
      on: { day: -1161, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -1161, at: '19:50' },
    agreedByHost: { by: 'winifred_hask', on: { day: -1140, at: '12:00' } },
  },
  {
    peer: 'yusuf_kellawick',
    place: 'officer',
    invited: { day: -1164, at: '10:00' },
    declared: {
      on: { day: -1158, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -1158, at: '19:50' },
    agreedByHost: { by: 'winifred_hask', on: { day: -1140, at: '12:00' } },
  },
  {
    peer: 'merrin_oakshott',
    place: 'external',
    invited: { day: -1164, at: '10:00' },
    declared: {
      on: { day: -1157, at: '19:40' },
      interest: false,
      words: 'Hearthstone has no homes in the Midlands.',
      outcome: 'no_conflict',
    },
    accepted: { day: -1157, at: '19:50' },
    agreedByHost: { by: 'winifred_hask', on: { day: -1140, at: '12:00' } },
  },
];
