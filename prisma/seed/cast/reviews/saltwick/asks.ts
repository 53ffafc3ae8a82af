import type { AskStory } from '../story-visit';

/** What the first evening left open. */
export const asks: readonly AskStory[] = [
  {
    by: 'rosalind_achterby',
    on: { visitDay: 1, at: '18:40' },
    finding: 8,
    words: 'Who decided what the money of your ward went on last year, and how did you hear of it?',
    sessions: ['tenants-panel', 'residents-need'],
  },
  {
    by: 'mina_kestrelby',
    on: { visitDay: 1, at: '18:44' },
    finding: 9,
    words:
      'Could a business of yours have begun without the first year’s rent? What would the next one need?',
    sessions: ['procurement-and-suppliers'],
  },
  {
    by: 'lark_dunmorrow',
    on: { visitDay: 1, at: '18:47' },
    words: 'When residents choose something, who tells the team that has to do it?',
    sessions: ['new-councillors'],
  },
];
