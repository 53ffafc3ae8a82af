import type { ReportStory } from '../story-report';
import { recommendations } from './recommendations';
import { sections } from './sections';

export const report: ReportStory = {
  sections: sections,
  recommendations: recommendations,
  teamWords: [
    { by: 'rosalind_achterby', on: { day: -442, at: '20:00' }, agrees: true },
    { by: 'perpetua_lyle', on: { day: -441, at: '20:00' }, agrees: true },
    { by: 'rafe_tintern', on: { day: -440, at: '20:00' }, agrees: true },
    { by: 'delwyn_sparrowgate', on: { day: -439, at: '20:00' }, agrees: true },
    { by: 'anselm_cray', on: { day: -438, at: '20:00' }, agrees: true },
    { by: 'jory_pascombe', on: { day: -437, at: '20:00' }, agrees: true },
  ],
  factCheck: {
    opened: { day: -430, at: '09:00' },
    points: [
      {
        number: 1,
        section: 'place',
        passage: 'Three hundred members own it',
        kind: 'slip',
        text: 'It is 312 on the day of the visit.',
        evidence: 'Members’ register.',
        by: 'amara_sedgeholm',
        on: { day: -424, at: '11:00' },
        answer: {
          accepted: true,
          reason:
            'We have kept the round number and said “about” at the roundtable; the report now says “more than three hundred”.',
          on: { day: -420, at: '15:00' },
        },
      },
    ],
    done: { by: 'philippa_drovewell', on: { day: -419, at: '10:00' } },
  },
  signed: { day: -405, at: '15:00' },
};
