import { expect, test } from 'vitest';
import { textParts } from '@/components/ui/text-parts';

test('two texts are compared word by word', () => {
  expect(textParts('about housing, and more.', 'about new homes, and more.')).toEqual([
    { kind: 'same', text: 'about ' },
    { kind: 'removed', text: 'housing' },
    { kind: 'same', text: ' ' },
    { kind: 'added', text: 'new homes' },
    { kind: 'same', text: ', and more.' },
  ]);
  expect(textParts('', '')).toEqual([]);
});
