import type { RequestStory } from '../story';

export const request: RequestStory = {
  by: 'rory_tullochgair',
  on: { day: -262, at: '11:30' },
  whyNow:
    'Six villages plan their own care and it has gone well. We are about to decide how to buy care for the next seven years, and want to hear from people who have nothing to sell us.',
  hopedFocus: 'What stands between six villages and forty. Village plans, village budgets and care.',
  contacts:
    'Rory Tullochgair arranges the visit. Fergus Auchterlane, leader, and Isla Kinnaroch, chief executive, agree the scope. The ferry to Inniscorran does not sail on Sundays.',
  windows: [{ from: -60, to: -30 }],
};
