import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lifecycleDiagram, withDiagram } from '@/scripts/lifecycle-diagram';

test('ARCHITECTURE.md draws the life of a review as the table has it', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  expect(text).toBe(withDiagram(text, lifecycleDiagram()));
});
