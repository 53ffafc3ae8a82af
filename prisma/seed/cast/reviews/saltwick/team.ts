import type { TeamPlaceStory } from '../story';

export const team: readonly TeamPlaceStory[] = [
  {
    peer: 'rosalind_achterby',
    place: 'lead',
    invited: { day: -118, at: '10:00' },
    declared: {
      on: { day: -116, at: '19:30' },
      interest: false,
      words: 'I have no interest in Saltwick, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -116, at: '20:05' },
    agreedByHost: { by: 'maren_tolliver', on: { day: -104, at: '11:30' } },
  },
  {
    peer: 'gethin_morfa_rhys',
    place: 'councillor',
    invited: { day: -117, at: '10:00' },
    declared: {
      on: { day: -112, at: '19:30' },
      interest: false,
      words: 'I have no interest in Saltwick, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -112, at: '20:05' },
    agreedByHost: { by: 'maren_tolliver', on: { day: -104, at: '11:30' } },
  },
  {
    peer: 'cuthbert_lowwater',
    place: 'councillor',
    invited: { day: -117, at: '10:00' },
    declared: {
      on: { day: -113, at: '08:15' },
      interest: true,
      words: 'I still hold shares in a building firm that repairs roofs for Saltwick’s housing service.',
      outcome: 'conflict',
    },
    declined: {
      on: { day: -111, at: '12:10' },
      words: 'The coordinator and I agree that the roofing contract is too close.',
    },
  },
  {
    peer: 'jas_oldacre',
    place: 'councillor',
    invited: { day: -110, at: '10:00' },
    declared: {
      on: { day: -107, at: '19:30' },
      interest: false,
      words: 'I have no interest in Saltwick, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -107, at: '20:05' },
    agreedByHost: { by: 'maren_tolliver', on: { day: -104, at: '11:30' } },
  },
  {
    peer: 'mina_kestrelby',
    place: 'officer',
    neighbourWaived:
      'The two councils meet along four miles of moor and share no service; nobody else knows repairs as she does.',
    invited: { day: -117, at: '10:00' },
    declared: {
      on: { day: -114, at: '19:30' },
      interest: false,
      words: 'I have no interest in Saltwick, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -114, at: '20:05' },
    agreedByHost: { by: 'maren_tolliver', on: { day: -104, at: '11:30' } },
  },
  {
    peer: 'anwen_treharrow',
    place: 'officer',
    invited: { day: -117, at: '10:00' },
    declared: {
      on: { day: -109, at: '19:30' },
      interest: false,
      words: 'My sister taught at a college in Saltwick until 2021. She has no tie to the city now.',
      outcome: 'no_conflict',
    },
    accepted: { day: -109, at: '20:05' },
    agreedByHost: { by: 'maren_tolliver', on: { day: -104, at: '11:30' } },
  },
  {
    peer: 'lark_dunmorrow',
    place: 'external',
    invited: { day: -117, at: '10:00' },
    declared: {
      on: { day: -115, at: '19:30' },
      interest: false,
      words: 'No interest. Copper Lane has never worked for Saltwick and has not bid to.',
      outcome: 'no_conflict',
    },
    accepted: { day: -115, at: '20:05' },
    agreedByHost: { by: 'maren_tolliver', on: { day: -104, at: '11:30' } },
  },
];
