import { expect, test } from 'vitest';
import { explain } from '@/scripts/serve/explain';

const withCode = (code: string, message: string): Error => Object.assign(new Error(message), { code });

test.each([
  ['a full disk', withCode('ENOSPC', 'write'), 'The disk is full.'],
  [
    'a full disk beneath PostgreSQL',
    new Error('could not write: No space left on device'),
    'The disk is full.',
  ],
  [
    'a database that is away',
    withCode('ECONNREFUSED', 'connect 127.0.0.1:5432'),
    'The database does not answer.',
  ],
  ['a wrong password', withCode('28P01', 'password authentication failed'), 'refuses the name or password'],
  ['a database that is not there', withCode('3D000', 'no such database'), 'Create it'],
  [
    'several addresses that are away',
    new AggregateError([withCode('ECONNREFUSED', 'no')]),
    'does not answer',
  ],
])('%s comes with what to do', (_, error, advice) => {
  expect(explain(error)).toContain(advice);
});

test('anything else is told as it is', () => {
  expect(explain(new Error('The build failed.', { cause: new Error('app/page.tsx') }))).toBe(
    'The build failed.\napp/page.tsx',
  );
});
