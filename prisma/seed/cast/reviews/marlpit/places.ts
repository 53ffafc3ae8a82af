import type { PlaceStory } from '../story-visit';

export const places: Readonly<Record<string, PlaceStory>> = {
  offices: {
    name: 'Council offices, Wharf room',
    address: 'Wharf Road, Marlpit',
    accessNotes: 'Step-free; hearing loop.',
  },
  pump: {
    name: 'The pump house',
    address: 'Old Bank, Fenwater',
    accessNotes: 'Level entrance since the members laid the path.',
  },
  growers: {
    name: 'Growers’ store, upstairs',
    address: 'Station Yard, Marlpit',
    accessNotes: 'Stairs only; the ground-floor office is used when anybody needs it.',
  },
  fen_hall: {
    name: 'Fen End hall',
    address: 'Fen End',
    accessNotes: 'Level entrance; accessible toilet; loop.',
  },
};
