import type { RequestStory } from '../story';

export const request: RequestStory = {
  by: 'rufus_inkerdale',
  on: { day: -338, at: '09:50' },
  whyNow:
    'The forums are four years old and the council has promised to look at them before the next election. We would rather look with people who have tried something like it.',
  hopedFocus: 'The nine neighbourhood forums: what they have changed and whom they miss.',
  contacts:
    'Rufus Inkerdale arranges the visit. Jonah Pellewick, leader, and Ottilie Varnham, chief executive, agree the scope.',
  windows: [{ from: -135, to: -105 }],
};
