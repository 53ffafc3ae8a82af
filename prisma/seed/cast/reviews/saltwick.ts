import { asks } from './saltwick/asks';
import { daily } from './saltwick/daily';
import { dayOne } from './saltwick/day-1';
import { dayTwo } from './saltwick/day-2';
import { dayThree } from './saltwick/day-3';
import { dayFour } from './saltwick/day-4';
import { findings } from './saltwick/findings';
import { lines } from './saltwick/lines';
import { notes } from './saltwick/notes';
import { papers } from './saltwick/papers';
import { places } from './saltwick/places';
import { request } from './saltwick/request';
import { residents } from './saltwick/residents';
import { audience, recommendations } from './saltwick/roundtable';
import { scoping } from './saltwick/scoping';
import { team } from './saltwick/team';
import type { ReviewStory } from './story';

/** On site: today is the second day of four. */
export const saltwick: ReviewStory = {
  hosts: ['saltwick'],
  coordinator: 'naomi_thackbell',
  request,
  accepted: { day: -180, at: '10:15' },
  scoping,
  team,
  papers,
  visit: { day: -1, days: 4 },
  timetable: {
    places,
    sessions: [...dayOne, ...dayTwo, ...dayThree, ...dayFour],
    releases: [
      { day: -35, at: '16:00' },
      { day: -9, at: '12:30' },
    ],
    ways: [
      { from: 'guildhall', to: 'quay', minutes: 6 },
      { from: 'guildhall', to: 'chandlers', minutes: 25 },
      { from: 'quay', to: 'chandlers', minutes: 25 },
    ],
    people: {
      sent: { day: -8, at: '10:30' },
      met: [
        { session: 'carers-group', name: 'Odile Farrant', email: 'odile.farrant@saltwickcarers.example' },
        {
          session: 'carers-group',
          name: 'Tam Brisley',
          email: 'tam.brisley@saltwickcarers.example',
          cannotCome: {
            on: { day: -3, at: '19:20' },
            words: 'The sitting service has moved my afternoon. Dita Lowe would come in my place.',
          },
        },
        { session: 'harbour-trust', name: 'Marit Skelling', email: 'marit@harbourtrust.example' },
        { session: 'parish-chairs', name: 'Aldous Penney', email: '' },
      ],
    },
  },
  lines: lines,
  residents,
  opened: { visitDay: 1, at: '08:40' },
  notes,
  findings,
  audience,
  recommendations,
  asks,
  daily,
};
