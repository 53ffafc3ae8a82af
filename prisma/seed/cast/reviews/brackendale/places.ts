import type { PlaceStory } from '../story-visit';

export const places: Readonly<Record<string, PlaceStory>> = {
  moot: {
    name: 'Moot Hall',
    address: 'Market Place, Brackendale',
    accessNotes: 'Ramp at the north door; hearing loop.',
  },
  mart: {
    name: 'Auction mart, ring',
    address: 'Mart Lane, Brackendale',
    accessNotes: 'Tiered seats with six level places; cold in any season.',
  },
  mart_room: {
    name: 'Auction mart, upstairs room',
    address: 'Mart Lane, Brackendale',
    accessNotes: 'Lift by the café.',
  },
  clt: {
    name: 'Sallow Fold',
    address: 'Sallow Fold, near Gillbeck',
    accessNotes: 'Gravel; level. Thirty minutes by car.',
  },
  college: {
    name: 'Brackendale sixth form, common room',
    address: 'School Road, Brackendale',
    accessNotes: 'Step-free; sign in at the desk.',
  },
};
