import type { ReviewStory } from './story';

/** Requested: the coordinator has yet to answer. */
export const caerDwr: ReviewStory = {
  hosts: ['caer_dwr'],
  coordinator: 'naomi_thackbell',
  request: {
    by: 'mabli_trefant',
    on: { day: -9, at: '16:35' },
    whyNow:
      'The county has just agreed a plan for care, schools and towns that rests on its community councils and on co-operatives. We want to begin it with open eyes, and in both languages.',
    hopedFocus:
      'How a large rural county shares power with 74 community councils, and whether care co-operatives could grow from three villages to thirty. We would like the visit to work in Welsh as well as in English.',
    contacts:
      'Mabli Trefant arranges the visit. Eleri Penhallt, leader, and Iestyn Garwood, chief executive, agree the scope. Full council meets on the last Tuesday of the month.',
    windows: [
      { from: 196, to: 212 },
      { from: 224, to: 234 },
    ],
  },
};
