import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { actions, routes } from '@/tests/policy/endpoints';

const manifest = (name: string): unknown => JSON.parse(readFileSync(`.next/server/${name}.json`, 'utf8'));

test('every page and handler of the build has a row in the policy inventory', () => {
  const built = Object.keys(manifest('app-paths-manifest') as object).map(addressOf);
  expect(built.toSorted()).toEqual(Object.keys(routes).toSorted());
});

test('every action of the build has a row in the policy inventory', () => {
  const { node } = manifest('server-reference-manifest') as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  const built = Object.values(node).map(({ filename, exportedName }) => `${filename}#${exportedName}`);
  expect([...new Set(built)].toSorted()).toEqual(Object.keys(actions).toSorted());
});

/** `/(workspace)/reviews/[reference]/page` is served at `/reviews/[reference]`. */
function addressOf(path: string): string {
  const address = path.replace(/\/(page|route)$/, '').replaceAll(/\/\([^)]+\)/g, '');
  return address === '' ? '/' : address;
}
