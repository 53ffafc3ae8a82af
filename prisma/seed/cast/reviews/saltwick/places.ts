import type { PlaceStory } from '../story-visit';

export const places: Readonly<Record<string, PlaceStory>> = {
  guildhall: {
    name: 'Guildhall, committee room 2',
    address: 'Guildhall Square, Saltwick',
    accessNotes: 'Step-free from the square; lift to all floors; hearing loop in the room.',
    capacity: 30,
    stepFree: 'yes',
  },
  quay: {
    name: 'Quay Street hub',
    address: '14 Quay Street, Saltwick',
    accessNotes:
      'Level entrance; accessible toilet on the ground floor. Six minutes on foot from the Guildhall.',
    capacity: 16,
    stepFree: 'yes',
  },
  chandlers: {
    name: 'Chandlers’ Lane, upstairs room',
    address: 'Chandlers’ Lane, Southside, Saltwick',
    accessNotes: 'Step-free by the yard gate; lift to the upstairs room. Across the river: allow 25 minutes.',
    capacity: 24,
    stepFree: 'yes',
  },
  harbour_ward: {
    name: 'Harbour ward, from the fish market',
    address: 'Fish Market, Quay Street, Saltwick',
    accessNotes:
      'An hour and a half on foot with benches; cobbles at the slipway can be passed by on Rope Walk.',
  },
  harbour_office: {
    name: 'Harbour trust office',
    address: 'North Pier, Saltwick',
    accessNotes: 'Two steps at the door; a ramp is put out if the office is rung before.',
    stepFree: 'no',
  },
  food_store: {
    name: 'Food network store',
    address: 'Old Bus Depot, Mill Road, Saltwick',
    accessNotes: 'Level throughout; cold inside.',
    stepFree: 'yes',
  },
  town_hall: {
    name: 'Wick Bay parish hall',
    address: 'Chapel Hill, Wick Bay',
    accessNotes: 'Level entrance; hearing loop. A car is booked from the Guildhall at 13:45.',
  },
  allotments: {
    name: 'Marsh Lane allotments',
    address: 'Marsh Lane, Saltwick',
    accessNotes: 'Gravel paths, firm when dry; the hut has a ramp.',
  },
  harbour_estate: {
    name: 'Harbour estate, common room',
    address: 'Capstan Court, Saltwick',
    accessNotes: 'Level entrance from the court.',
    capacity: 20,
    stepFree: 'yes',
  },
  library: {
    name: 'Central library',
    address: 'Museum Street, Saltwick',
    accessNotes: 'Level entrance; lift; quiet room.',
    capacity: 12,
    stepFree: 'yes',
  },
};
