import type { PlaceStory } from '../story-visit';

export const places: Readonly<Record<string, PlaceStory>> = {
  chambers: {
    name: 'Council chambers, Bell room',
    address: 'High Street, Kirk Orran',
    accessNotes: 'Step-free from the car park; hearing loop; lift.',
  },
  chambers_2: {
    name: 'Council chambers, Loch room',
    address: 'High Street, Kirk Orran',
    accessNotes: 'Step-free; quiet.',
  },
  mill: {
    name: 'Old mill and yard',
    address: 'Mill Brae, Kirk Orran',
    accessNotes: 'Ground floor level; the loft has stairs and its story can be told below.',
  },
  ferry: {
    name: 'Inniscorran ferry',
    address: 'Pier, Port Corran',
    accessNotes: 'Ramp at both piers; lounge on the car deck level.',
  },
  island_hall: {
    name: 'Inniscorran hall',
    address: 'Inniscorran',
    accessNotes: 'Level entrance; hearing loop since March.',
  },
  trust_hall: {
    name: 'Trust hall',
    address: 'Station Road, Kirk Orran',
    accessNotes: 'Level entrance; accessible toilet; ten minutes on foot from the chambers.',
  },
  academy: {
    name: 'Strathorran Academy, library',
    address: 'Academy Road, Kirk Orran',
    accessNotes: 'Step-free; sign in at the desk.',
  },
  glen_hall: {
    name: 'Glen Torran hall',
    address: 'Glen Torran',
    accessNotes: 'Level entrance; gravel car park. Thirty-five minutes by car.',
  },
};
