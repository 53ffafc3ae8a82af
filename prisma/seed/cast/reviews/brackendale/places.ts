import type { PlaceStory } from '../story-visit';

export const places: Readonly<Record<string, PlaceStory>> = {
  moot: {
    name: 'Moot Hall',
    address: 'Market Place, Brackendale',
    accessNotes: 'Ramp at the north door; hearing loop.',
    capacity: 40,
    stepFree: 'yes',
  },
  mart: {
    name: 'Auction mart, ring',
    address: 'Mart Lane, Brackendale',
    accessNotes: 'Tiered seats with six level places; cold in any season.',
    building: 'Auction mart',
    capacity: 180,
    stepFree: 'yes',
  },
  mart_room: {
    name: 'Auction mart, upstairs room',
    address: 'Mart Lane, Brackendale',
    accessNotes: 'Lift by the café.',
    building: 'Auction mart',
    capacity: 9,
    stepFree: 'yes',
  },
  clt: {
    name: 'Sallow Fold',
    address: 'Sallow Fold, near Gillbeck',
    accessNotes: 'Gravel; level. Thirty minutes by car.',
    stepFree: 'yes',
  },
  college: {
    name: 'Brackendale sixth form, common room',
    address: 'School Road, Brackendale',
    accessNotes: 'Step-free; sign in at the desk.',
    capacity: 30,
    stepFree: 'yes',
  },
};
