import type { ReportStory } from '../story-report';
import { recommendations } from './recommendations';
import { sections } from './sections';

export const report: ReportStory = {
  sections: sections,
  recommendations: recommendations,
  teamWords: [
    { by: 'verity_marske', on: { day: -1030, at: '20:00' }, agrees: true },
    { by: 'gethin_morfa_rhys', on: { day: -1029, at: '20:00' }, agrees: true },
    { by: 'bashir_clough', on: { day: -1028, at: '20:00' }, agrees: true },
    { by: 'maud_kittering', on: { day: -1027, at: '20:00' }, agrees: true },
    { by: 'yusuf_kellawick', on: { day: -1026, at: '20:00' }, agrees: true },
    { by: 'merrin_oakshott', on: { day: -1025, at: '20:00' }, agrees: true },
  ],
  factCheck: {
    opened: { day: -1018, at: '09:00' },
    points: [],
    done: { by: 'winifred_hask', on: { day: -1010, at: '10:00' } },
  },
  signed: { day: -990, at: '15:00' },
};
