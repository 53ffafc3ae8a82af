import type { TeamPlaceStory } from '../story';

export const team: readonly TeamPlaceStory[] = [
  {
    peer: 'nkechi_strand',
    place: 'lead',
    invited: { day: -244, at: '10:00' },
    declared: {
      on: { day: -241, at: '19:30' },
      interest: false,
      words: 'I have no interest in Wexcombe, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -241, at: '20:05' },
    agreedByHost: { by: 'ottilie_varnham', on: { day: -222, at: '11:30' } },
  },
  {
    peer: 'huw_caerwen',
    place: 'councillor',
    invited: { day: -243, at: '10:00' },
    declared: {
      on: { day: -238, at: '19:30' },
      interest: false,
      words: 'I have no interest in Wexcombe, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -238, at: '20:05' },
    agreedByHost: { by: 'ottilie_varnham', on: { day: -222, at: '11:30' } },
  },
  {
    peer: 'osbert_callaway',
    place: 'councillor',
    invited: { day: -243, at: '10:00' },
    declared: {
      on: { day: -236, at: '19:30' },
      interest: false,
      words: 'I have no interest in Wexcombe, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -236, at: '20:05' },
    agreedByHost: { by: 'ottilie_varnham', on: { day: -222, at: '11:30' } },
  },
  {
    peer: 'tomos_hartle',
    place: 'officer',
    invited: { day: -243, at: '10:00' },
    declared: {
      on: { day: -239, at: '19:30' },
      interest: false,
      words: 'I have no interest in Wexcombe, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -239, at: '20:05' },
    agreedByHost: { by: 'ottilie_varnham', on: { day: -222, at: '11:30' } },
  },
  {
    peer: 'greta_ollerenby',
    place: 'officer',
    invited: { day: -243, at: '10:00' },
    declared: {
      on: { day: -240, at: '19:30' },
      interest: false,
      words: 'I have no interest in Wexcombe, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -240, at: '20:05' },
    agreedByHost: { by: 'ottilie_varnham', on: { day: -222, at: '11:30' } },
  },
  {
    peer: 'hollis_venmore',
    place: 'external',
    invited: { day: -243, at: '10:00' },
    declared: {
      on: { day: -237, at: '19:30' },
      interest: false,
      words: 'No interest. Copper Lane has not worked in the South West.',
      outcome: 'no_conflict',
    },
    accepted: { day: -237, at: '20:05' },
    agreedByHost: { by: 'ottilie_varnham', on: { day: -222, at: '11:30' } },
  },
];
