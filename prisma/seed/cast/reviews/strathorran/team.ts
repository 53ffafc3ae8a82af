import type { TeamPlaceStory } from '../story';

export const team: readonly TeamPlaceStory[] = [
  {
    peer: 'esther_mallinder',
    place: 'lead',
    invited: { day: -164, at: '10:00' },
    declared: {
      on: { day: -162, at: '19:30' },
      interest: false,
      words: 'I have no interest in Strathorran, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -162, at: '20:05' },
    agreedByHost: { by: 'isla_kinnaroch', on: { day: -140, at: '11:30' } },
  },
  {
    peer: 'dilip_rowanfield',
    place: 'councillor',
    invited: { day: -163, at: '10:00' },
    declared: {
      on: { day: -158, at: '19:30' },
      interest: false,
      words: 'I have no interest in Strathorran, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -158, at: '20:05' },
    agreedByHost: { by: 'isla_kinnaroch', on: { day: -140, at: '11:30' } },
  },
  {
    peer: 'edmund_ockley',
    place: 'councillor',
    invited: { day: -163, at: '10:00' },
    declared: {
      on: { day: -157, at: '19:30' },
      interest: false,
      words: 'I have no interest in Strathorran, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -157, at: '20:05' },
    agreedByHost: { by: 'isla_kinnaroch', on: { day: -140, at: '11:30' } },
  },
  {
    peer: 'saul_whinfrey',
    place: 'officer',
    invited: { day: -163, at: '10:00' },
    declared: {
      on: { day: -160, at: '19:30' },
      interest: false,
      words: 'I shared a platform with Strathorran’s chief executive in 2023. Nothing else.',
      outcome: 'no_conflict',
    },
    accepted: { day: -160, at: '20:05' },
    agreedByHost: { by: 'isla_kinnaroch', on: { day: -140, at: '11:30' } },
  },
  {
    peer: 'non_garthwen',
    place: 'officer',
    invited: { day: -163, at: '10:00' },
    declared: {
      on: { day: -159, at: '19:30' },
      interest: false,
      words: 'I have no interest in Strathorran, its suppliers or its region.',
      outcome: 'no_conflict',
    },
    accepted: { day: -159, at: '20:05' },
    agreedByHost: { by: 'isla_kinnaroch', on: { day: -140, at: '11:30' } },
  },
  {
    peer: 'merrin_oakshott',
    place: 'external',
    invited: { day: -163, at: '10:00' },
    declared: {
      on: { day: -161, at: '19:30' },
      interest: false,
      words: 'No interest. Hearthstone has no homes in Scotland.',
      outcome: 'no_conflict',
    },
    accepted: { day: -161, at: '20:05' },
    agreedByHost: { by: 'isla_kinnaroch', on: { day: -140, at: '11:30' } },
  },
];
