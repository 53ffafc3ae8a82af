import type { ReportStory } from '../story-report';
import { factCheckPoints } from './fact-check';
import { recommendations } from './recommendations';
import { sections } from './sections';

export const report: ReportStory = {
  sections: sections,
  recommendations: recommendations,
  teamWords: [
    { by: 'esther_mallinder', on: { day: -24, at: '20:00' }, agrees: true },
    { by: 'dilip_rowanfield', on: { day: -23, at: '20:00' }, agrees: true },
    {
      by: 'edmund_ockley',
      on: { day: -22, at: '20:00' },
      agrees: true,
      words: 'Agreed. I would still like the mill to have a page to itself one day.',
    },
    { by: 'saul_whinfrey', on: { day: -21, at: '20:00' }, agrees: true },
    {
      by: 'non_garthwen',
      on: { day: -20, at: '20:00' },
      agrees: true,
      words: 'Agreed; the care contract is put as I would put it.',
    },
    { by: 'merrin_oakshott', on: { day: -19, at: '20:00' }, agrees: true },
  ],
  factCheck: { opened: { day: -9, at: '09:00' }, points: factCheckPoints },
};
