import { followUp, publication } from './marlpit/after';
import { findings } from './marlpit/findings';
import { notes } from './marlpit/notes';
import { papers } from './marlpit/papers';
import { places } from './marlpit/places';
import { report } from './marlpit/report';
import { scoping } from './marlpit/scoping';
import { sessions } from './marlpit/sessions';
import { team } from './marlpit/team';
import type { ReviewStory } from './story';

/** Follow-up: actions are under way and the follow-up visit is booked. */
export const marlpit: ReviewStory = {
  hosts: ['marlpit'],
  coordinator: 'callum_brightwater',
  booking:
    'The associate members are a group of councillors, but the leader and the chief executive have asked for a review in the council’s own name.',
  request: {
    by: 'callum_brightwater',
    on: { day: -660, at: '10:00' },
    whyNow:
      'Nine buildings have changed hands in five years. Before we hand over the tenth we would like to know what it has done to us.',
    hopedFocus: 'Letting go: what it has changed and what it has not.',
    contacts:
      'Amara Sedgeholm arranges the visit. Thaddeus Welland, leader, and Philippa Drovewell, chief executive, agree the scope.',
    windows: [{ from: -480, to: -455 }],
  },
  alsoSeated: [{ person: 'amara_sedgeholm', role: 'reader', on: { day: -430, at: '11:30' } }],
  accepted: { day: -642, at: '10:00' },
  scoping: scoping,
  team: team,
  papers: papers,
  visit: { day: -470, days: 3 },
  timetable: { places: places, sessions: sessions, releases: [{ day: -495, at: '15:00' }] },
  opened: { visitDay: 1, at: '08:45' },
  notes: notes,
  findings: findings,
  daily: [
    {
      visitDay: 1,
      by: 'rosalind_achterby',
      at: '18:30',
      text: 'A fine first day, and a pump house that we shall not forget. We are asking where else the council’s way of letting go might lead.',
      answer: {
        by: 'philippa_drovewell',
        at: '20:00',
        text: 'Ask the growers about anything but vegetables.',
      },
    },
  ],
  roundtable: {
    on: { visitDay: 3, at: '15:00' },
    audience: 'Cabinet, hall committees, parish clerks and the drainage board',
  },
  ended: { visitDay: 3, at: '16:30' },
  report: report,
  publication: publication,
  followUp: followUp,
  notesPurged: { day: -220, at: '03:00' },
};
