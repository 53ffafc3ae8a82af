import { describe, expect, test } from 'vitest';
import { heardWords } from '@/lib/notes/labels';

describe('what the team has heard about a session’s areas, in a sentence', () => {
  const heard = [
    { area: 'place', principles: [], source: 'staff' },
    { area: null, principles: ['learning'], source: 'councillor' },
    { area: 'vision', principles: [], source: 'resident' },
  ] as const;
  const notes = heard.map(({ principles, ...note }) => ({ ...note, principles: [...principles] }));
  test.each([
    [
      { areas: ['place'], principles: ['learning'] },
      'The team has 2\u00A0notes about this, from staff and councillors. No resident yet.',
    ],
    [{ areas: ['vision'], principles: [] }, 'The team has 1\u00A0note about this, from residents.'],
    [{ areas: ['communities'], principles: [] }, 'The team has heard nothing about this yet.'],
    [{ areas: [], principles: [] }, ''],
  ] as const)('%j', (session, words) => {
    expect(heardWords(notes, session)).toBe(words);
  });
});
