import type { LineStory } from '../story-visit';

export const lines: readonly LineStory[] = [
  {
    key: 'barns',
    by: 'morag_innesvale',
    on: { day: -5, at: '20:10' },
    question: 'What would an owner need to hear before lending an empty barn for homes?',
    askOf: ['partner', 'staff'],
    areas: ['place'],
    principles: ['priority_need', 'enterprise'],
    tied: { on: { day: -4, at: '09:20' }, sessions: ['land-trust-at-sallow-fold'] },
  },
  {
    key: 'panel',
    by: 'ifor_pendrellan',
    on: { day: -5, at: '21:40' },
    question: 'How does the repairs panel learn what became of its ideas?',
    askOf: ['resident', 'staff'],
    areas: ['communities', 'public_service'],
    principles: ['co_production', 'learning'],
    tied: { on: { day: -4, at: '09:25' }, sessions: ['tenants-repairs-panel'] },
  },
  {
    key: 'leaving',
    by: 'hope_stainmarsh',
    on: { day: -3, at: '07:50' },
    question: 'Who speaks for those who have already left?',
    askOf: ['resident', 'councillor'],
    areas: ['vision', 'communities'],
    principles: ['democratic_engagement'],
  },
];
