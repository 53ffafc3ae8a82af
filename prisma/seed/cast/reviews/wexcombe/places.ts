import type { PlaceStory } from '../story-visit';

export const places: Readonly<Record<string, PlaceStory>> = {
  city_hall: {
    name: 'City Hall, Lantern room',
    address: 'College Green Square, Wexcombe',
    accessNotes: 'Step-free; hearing loop; two lifts.',
  },
  city_hall_2: {
    name: 'City Hall, Mayor’s parlour',
    address: 'College Green Square, Wexcombe',
    accessNotes: 'Step-free by the east door.',
  },
  northgate: {
    name: 'Northgate forum centre',
    address: 'Northgate Street, Wexcombe',
    accessNotes: 'Level entrance; accessible toilet. Twelve minutes by bus 4.',
  },
  brewery: {
    name: 'Old Brewery',
    address: 'Brewhouse Yard, Wexcombe',
    accessNotes: 'Ramp from the yard; no lift to the gallery, so meetings are on the ground floor.',
  },
  market: {
    name: 'Market hall',
    address: 'Cornhill, Wexcombe',
    accessNotes: 'Level throughout; loud before noon.',
  },
  brookside: {
    name: 'Brookside centre',
    address: 'Mill Lane, Wexcombe',
    accessNotes: 'Fully accessible; changing place; quiet room.',
  },
  college: {
    name: 'Wexcombe college, atrium',
    address: 'Station Road, Wexcombe',
    accessNotes: 'Step-free; hearing loop in the atrium.',
  },
  southway: {
    name: 'Southway community house',
    address: 'Sorrel Road, Southway, Wexcombe',
    accessNotes: 'One step, with a ramp on request. Twenty minutes by car.',
  },
  lodge: { name: 'Park lodge', address: 'Abbot’s Park, Wexcombe', accessNotes: 'Level from the south gate.' },
  guild: {
    name: 'Guild chapel hall',
    address: 'Cornhill, Wexcombe',
    accessNotes: 'Level entrance; hearing loop; live captions booked.',
  },
};
