import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from '@/lib/platform/origin';

describe('an origin of our own', () => {
  const own = ['https://reviews.example', 'http://localhost:3000'];
  it.each(own)('is %s', (origin) => expect(isOwnOrigin(origin, own)).toBe(true));
  it.each([
    null,
    'null',
    '',
    'https://evil.example',
    'http://reviews.example',
    'https://reviews.example:444',
    'https://reviews.example.evil.example',
    'https://sub.reviews.example',
    'https://reviews.example/',
  ])('is not %s', (origin) => expect(isOwnOrigin(origin, own)).toBe(false));
});
