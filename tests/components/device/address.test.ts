import { expect, test } from 'vitest';
import { addressOf, pathTo } from '@/components/device/address';

const somewhere = {
  review: 'CPR-2027-001',
  view: 'capture',
  session: '0190a1b2-0000-7000-8000-000000000002',
  note: null,
  document: null,
} as const;

test('a place in the shell is its path and nothing else', () => {
  const path = pathTo(somewhere);
  expect(path).toBe(`/on-site?review=CPR-2027-001&view=capture&session=${somewhere.session}`);
  expect(addressOf(new URL(path, 'https://own.example').search)).toEqual(somewhere);
  expect(pathTo({})).toBe('/on-site');
});

test('an address that says nothing, or nothing known, opens on the next session', () => {
  for (const search of ['', '?view=elsewhere', '?view=', '?session='])
    expect(addressOf(search)).toEqual({
      review: null,
      view: 'next',
      session: null,
      note: null,
      document: null,
    });
});
