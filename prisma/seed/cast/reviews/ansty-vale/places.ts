import type { PlaceStory } from '../story-visit';

export const places: Readonly<Record<string, PlaceStory>> = {
  house: {
    name: 'Vale House',
    address: 'Church Street, Ansty',
    accessNotes: 'Step-free; hearing loop in the chamber.',
  },
  pub: { name: 'The Plough', address: 'Ansty St Peter', accessNotes: 'Level by the garden door.' },
};
