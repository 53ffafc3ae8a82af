import type { RequestStory } from '../story';

export const request: RequestStory = {
  by: 'priya_longmire',
  on: { day: -196, at: '14:20' },
  whyNow:
    'A new council plan begins in April and its four commitments are now three years old. We would like people from other councils to tell us what they see before we promise the next four years. Every group on the council supports the request.',
  hopedFocus:
    'How we share decisions with residents: ward budgets, the harbour and housing. We think that we are good at starting and less good at telling people what became of it.',
  contacts:
    'Priya Longmire arranges the visit. Maren Tolliver, leader, and Desmond Ackerley, chief executive, agree the scope. Full council meets on the second Thursday of the month.',
  windows: [
    { from: -12, to: 16 },
    { from: 30, to: 48 },
  ],
};
