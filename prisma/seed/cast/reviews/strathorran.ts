import type { ReviewStory } from './story';
import { daily } from './strathorran/daily';
import { dayOne } from './strathorran/day-1';
import { dayTwo } from './strathorran/day-2';
import { dayThree } from './strathorran/day-3';
import { dayFour } from './strathorran/day-4';
import { findings } from './strathorran/findings';
import { notes } from './strathorran/notes';
import { papers } from './strathorran/papers';
import { places } from './strathorran/places';
import { report } from './strathorran/report';
import { request } from './strathorran/request';
import { scoping } from './strathorran/scoping';
import { team } from './strathorran/team';

/** Reporting: the draft is with the council, which checks its facts. */
export const strathorran: ReviewStory = {
  hosts: ['strathorran'],
  coordinator: 'naomi_thackbell',
  request: request,
  alsoSeated: [
    { person: 'rory_tullochgair', role: 'reader', on: { day: -9, at: '11:30' } },
    { person: 'morag_innesvale', role: 'reader', on: { day: -8, at: '12:00' } },
  ],
  accepted: { day: -246, at: '11:00' },
  scoping: scoping,
  team: team,
  papers: papers,
  visit: { day: -48, days: 4 },
  timetable: {
    places: places,
    sessions: [...dayOne, ...dayTwo, ...dayThree, ...dayFour],
    releases: [
      { day: -76, at: '15:00' },
      { day: -60, at: '12:00' },
    ],
  },
  opened: { visitDay: 1, at: '08:45' },
  notes: notes,
  findings: findings,
  daily: daily,
  roundtable: {
    on: { visitDay: 4, at: '15:00' },
    audience:
      'Councillors, eleven partners and twelve representatives of villages and islands, two of them by telephone',
  },
  ended: { visitDay: 4, at: '16:30' },
  report: report,
};
