import { expect, test } from 'vitest';
import { composerFigures } from '@/tests/bench/composer';

// Generous: a busy machine with two cores must hold them too. `npm run bench` says how fast it is.
test('four teams and their swaps come within a second at 500 peers, and within six at 5,000', () => {
  const small = composerFigures(500, 3);
  expect(small.four + small.swaps).toBeLessThan(1000);
  const large = composerFigures(5000, 1);
  expect(large.four + large.swaps).toBeLessThan(6000);
});
