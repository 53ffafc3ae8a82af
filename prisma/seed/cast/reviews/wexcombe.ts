import type { ReviewStory } from './story';
import { followUp, publication } from './wexcombe/after';
import { daily } from './wexcombe/daily';
import { dayOne } from './wexcombe/day-1';
import { dayTwo } from './wexcombe/day-2';
import { dayThree } from './wexcombe/day-3';
import { dayFour } from './wexcombe/day-4';
import { findings } from './wexcombe/findings';
import { notes } from './wexcombe/notes';
import { papers } from './wexcombe/papers';
import { places } from './wexcombe/places';
import { report } from './wexcombe/report';
import { request } from './wexcombe/request';
import { scoping } from './wexcombe/scoping';
import { team } from './wexcombe/team';

/** Delivered: the report is public, and the council is writing its answers. */
export const wexcombe: ReviewStory = {
  hosts: ['wexcombe'],
  coordinator: 'naomi_thackbell',
  request: request,
  alsoSeated: [{ person: 'rufus_inkerdale', role: 'reader', on: { day: -86, at: '11:30' } }],
  accepted: { day: -320, at: '11:00' },
  scoping: scoping,
  team: team,
  papers: papers,
  visit: { day: -124, days: 4 },
  timetable: {
    places: places,
    sessions: [...dayOne, ...dayTwo, ...dayThree, ...dayFour],
    releases: [
      { day: -152, at: '15:00' },
      { day: -136, at: '12:00' },
    ],
  },
  opened: { visitDay: 1, at: '08:30' },
  notes: notes,
  findings: findings,
  daily: daily,
  roundtable: {
    on: { visitDay: 4, at: '15:30' },
    audience: 'Cabinet, the opposition, nine forum chairs, six community researchers and 40 others',
    attended: 74,
    questions: `Somebody asked how a forum can begin without money of its own. The team told of two that began with a room and a kettle.

Somebody asked whether the council is expected to do all ten. It is not: the council answers each, and may say no.`,
  },
  ended: { visitDay: 4, at: '17:00' },
  report: report,
  publication: publication,
  followUp: followUp,
  holds: [
    {
      on: { day: -33, at: '09:40' },
      kind: 'subject_access',
      reason:
        'SAR-118. Somebody asks what the review wrote down about them. Nothing names them; answered by the team.',
      lifted: { day: -12, at: '16:15' },
    },
    {
      on: { day: -19, at: '11:20' },
      kind: 'information_request',
      reason:
        'FOI-2214, passed on by the council. It asks for notes on how the forums’ budgets were first agreed.',
    },
  ],
};
