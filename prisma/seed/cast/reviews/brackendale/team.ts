import type { TeamPlaceStory } from '../story';

export const team: readonly TeamPlaceStory[] = [
  {
    peer: 'morag_innesvale',
    place: 'lead',
    invited: { day: -100, at: '10:00' },
    declared: {
      on: { day: -98, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -98, at: '19:50' },
    agreedByHost: { by: 'lionel_greythwaite', on: { day: -74, at: '12:00' } },
  },
  {
    peer: 'hope_stainmarsh',
    place: 'councillor',
    invited: { day: -99, at: '10:00' },
    declared: {
      on: { day: -93, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -93, at: '19:50' },
    agreedByHost: { by: 'lionel_greythwaite', on: { day: -74, at: '12:00' } },
  },
  {
    peer: 'bashir_clough',
    place: 'councillor',
    invited: { day: -99, at: '10:00' },
    declared: {
      on: { day: -95, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -95, at: '19:50' },
    agreedByHost: { by: 'lionel_greythwaite', on: { day: -74, at: '12:00' } },
  },
  {
    peer: 'petra_lindmoor',
    place: 'officer',
    invited: { day: -99, at: '10:00' },
    declared: {
      on: { day: -96, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -96, at: '19:50' },
    agreedByHost: { by: 'lionel_greythwaite', on: { day: -74, at: '12:00' } },
  },
  {
    peer: 'ifor_pendrellan',
    place: 'officer',
    invited: { day: -99, at: '10:00' },
    declared: {
      on: { day: -92, at: '19:40' },
      interest: false,
      words: 'I have no interest in the council, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -92, at: '19:50' },
    agreedByHost: { by: 'lionel_greythwaite', on: { day: -74, at: '12:00' } },
  },
  {
    peer: 'tadeo_birchwood',
    place: 'external',
    invited: { day: -99, at: '10:00' },
    declared: {
      on: { day: -94, at: '19:40' },
      interest: false,
      words: 'Hearthstone has no homes in Brackendale and no plans for any.',
      outcome: 'no_conflict',
    },
    accepted: { day: -94, at: '19:50' },
    agreedByHost: { by: 'lionel_greythwaite', on: { day: -74, at: '12:00' } },
  },
];
