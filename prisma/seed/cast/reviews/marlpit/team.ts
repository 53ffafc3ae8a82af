import type { TeamPlaceStory } from '../story';

export const team: readonly TeamPlaceStory[] = [
  {
    peer: 'rosalind_achterby',
    place: 'lead',
    invited: { day: -580, at: '10:00' },
    declared: {
      on: { day: -577, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -577, at: '19:50' },
    agreedByHost: { by: 'thaddeus_welland', on: { day: -560, at: '12:00' } },
  },
  {
    peer: 'perpetua_lyle',
    place: 'councillor',
    invited: { day: -579, at: '10:00' },
    declared: {
      on: { day: -574, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -574, at: '19:50' },
    agreedByHost: { by: 'thaddeus_welland', on: { day: -560, at: '12:00' } },
  },
  {
    peer: 'rafe_tintern',
    place: 'councillor',
    invited: { day: -579, at: '10:00' },
    declared: {
      on: { day: -573, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -573, at: '19:50' },
    agreedByHost: { by: 'thaddeus_welland', on: { day: -560, at: '12:00' } },
  },
  {
    peer: 'delwyn_sparrowgate',
    place: 'officer',
    invited: { day: -579, at: '10:00' },
    declared: {
      on: { day: -576, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -576, at: '19:50' },
    agreedByHost: { by: 'thaddeus_welland', on: { day: -560, at: '12:00' } },
  },
  {
    peer: 'anselm_cray',
    place: 'officer',
    invited: { day: -579, at: '10:00' },
    declared: {
      on: { day: -572, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -572, at: '19:50' },
    agreedByHost: { by: 'thaddeus_welland', on: { day: -560, at: '12:00' } },
  },
  {
    peer: 'jory_pascombe',
    place: 'external',
    invited: { day: -579, at: '10:00' },
    declared: {
      on: { day: -575, at: '19:40' },
      interest: false,
      words: 'Tidewell lends to nobody in Fenwater.',
      outcome: 'no_conflict',
    },
    accepted: { day: -575, at: '19:50' },
    agreedByHost: { by: 'thaddeus_welland', on: { day: -560, at: '12:00' } },
  },
];
