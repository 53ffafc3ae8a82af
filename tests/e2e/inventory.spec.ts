import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtPagePolicy } from '@/lib/platform/content-security';
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

test('only the shell of the days on site is made with the build: all else is made for who asks', () => {
  const { routes: made } = manifest('../prerender-manifest') as { routes: Record<string, unknown> };
  expect(Object.keys(made).toSorted()).toEqual(['/_global-error', '/manifest.webmanifest', '/on-site']);
});

test('the shell carries no nonce, and runs no inline script but those that it was made with', async ({
  request,
}) => {
  const page = await request.get('/on-site');
  const policy = page.headers()['content-security-policy'] ?? '';
  const html = readFileSync('.next/server/app/on-site.html', 'utf8');
  expect(await page.text()).toBe(html);
  expect(policy).toBe(builtPagePolicy(html, false));
  expect(policy).toContain("'sha256-");
  expect(policy).not.toMatch(/nonce|unsafe/);
  expect(page.headers()['set-cookie']).toBeUndefined();
});

/** `/(workspace)/reviews/[reference]/page` is served at `/reviews/[reference]`. */
function addressOf(path: string): string {
  const address = path.replace(/\/(page|route)$/, '').replaceAll(/\/\([^)]+\)/g, '');
  return address === '' ? '/' : address;
}
