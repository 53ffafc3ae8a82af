import type { ReportStory } from '../story-report';
import { factCheckPoints } from './fact-check';
import { recommendations } from './recommendations';
import { sections } from './sections';

export const report: ReportStory = {
  sections: sections,
  recommendations: recommendations,
  teamWords: [
    { by: 'nkechi_strand', on: { day: -90, at: '20:00' }, agrees: true },
    {
      by: 'huw_caerwen',
      on: { day: -89, at: '20:00' },
      agrees: true,
      words: 'Read twice. Nothing to change.',
    },
    {
      by: 'osbert_callaway',
      on: { day: -88, at: '20:00' },
      agrees: true,
      words: 'Agreed, with thanks for taking in my point about seats.',
    },
    { by: 'tomos_hartle', on: { day: -87, at: '20:00' }, agrees: true },
    { by: 'greta_ollerenby', on: { day: -86, at: '20:00' }, agrees: true },
    {
      by: 'hollis_venmore',
      on: { day: -87, at: '12:00' },
      agrees: true,
      absent: true,
      words: 'On leave; had agreed every finding on site.',
    },
  ],
  factCheck: {
    opened: { day: -86, at: '09:00' },
    points: factCheckPoints,
    done: { by: 'ottilie_varnham', on: { day: -78, at: '10:00' } },
  },
  signed: { day: -66, at: '15:00' },
};
