import { dayOne } from './brackendale/day-1';
import { dayTwo } from './brackendale/day-2';
import { dayThree } from './brackendale/day-3';
import { lines } from './brackendale/lines';
import { papers } from './brackendale/papers';
import { places } from './brackendale/places';
import { scoping } from './brackendale/scoping';
import { team } from './brackendale/team';
import type { ReviewStory } from './story';

/** Preparing: the team is complete and the timetable is in draft. */
export const brackendale: ReviewStory = {
  hosts: ['brackendale'],
  coordinator: 'naomi_thackbell',
  request: {
    by: 'wren_adebray',
    on: { day: -182, at: '13:40' },
    whyNow:
      'A third of our young people leave before they are thirty, and say that it is for want of a home. We have land, parishes with ideas and a dozen empty barns to every family that waits.',
    hopedFocus:
      'What a rural district can do about homes with other people’s land and other people’s energy.',
    contacts:
      'Wren Adebray arranges the visit. Lionel Greythwaite, leader, and Marguerite Stansby, chief executive, agree the scope. Lambing makes April hard.',
    windows: [{ from: 50, to: 70 }],
  },
  accepted: { day: -166, at: '10:40' },
  scoping: scoping,
  team: team,
  papers: papers,
  visit: { day: 58, days: 3 },
  timetable: {
    places: places,
    sessions: [...dayOne, ...dayTwo, ...dayThree],
    releases: [],
    ways: [
      { from: 'moot', to: 'mart', minutes: 10 },
      { from: 'moot', to: 'college', minutes: 15 },
      { from: 'mart', to: 'college', minutes: 20 },
      { from: 'moot', to: 'clt', minutes: 30 },
      { from: 'mart', to: 'clt', minutes: 30 },
      { from: 'college', to: 'clt', minutes: 35 },
    ],
    absences: [{ who: 'petra_lindmoor', visitDay: 2, from: '15:00', to: '17:00' }],
  },
  lines: lines,
};
