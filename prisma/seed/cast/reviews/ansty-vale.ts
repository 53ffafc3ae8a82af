import { followUp, publication } from './ansty-vale/after';
import { findings } from './ansty-vale/findings';
import { notes } from './ansty-vale/notes';
import { papers } from './ansty-vale/papers';
import { places } from './ansty-vale/places';
import { report } from './ansty-vale/report';
import { scoping } from './ansty-vale/scoping';
import { sessions } from './ansty-vale/sessions';
import { team } from './ansty-vale/team';
import type { ReviewStory } from './story';

/** Closed after a follow-up report; the council keeps both reports to itself. */
export const anstyVale: ReviewStory = {
  hosts: ['ansty_vale'],
  coordinator: 'callum_brightwater',
  request: {
    by: 'joss_penderyll',
    on: { day: -1240, at: '10:00' },
    whyNow:
      'The council went back to committees three years ago and would like to know what residents have gained by it.',
    hopedFocus: 'Committees and residents.',
    contacts:
      'Joss Penderyll arranges the visit. Winifred Hask, chair of the policy and resources committee, and Damian Orchardleigh, chief executive, agree the scope.',
    windows: [{ from: -1070, to: -1050 }],
  },
  accepted: { day: -1222, at: '10:00' },
  scoping: scoping,
  team: team,
  papers: papers,
  visit: { day: -1060, days: 3 },
  timetable: { places: places, sessions: sessions, releases: [{ day: -1084, at: '15:00' }] },
  opened: { visitDay: 1, at: '08:45' },
  notes: notes,
  findings: findings,
  daily: [
    {
      visitDay: 1,
      by: 'verity_marske',
      at: '18:30',
      text: 'Thank you for a good first day. We like your committees more than we had expected. We are asking what becomes of the three minutes.',
    },
  ],
  roundtable: { on: { visitDay: 3, at: '15:00' }, audience: 'All councillors and the heads of service' },
  ended: { visitDay: 3, at: '16:30' },
  report: report,
  publication: publication,
  followUp: followUp,
  notesPurged: { day: -805, at: '03:00' },
  closed: { day: -500, at: '11:00' },
};
