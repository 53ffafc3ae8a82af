import { existsSync, readFileSync } from 'node:fs';
import { shellMark } from '@/components/device/shell-mark';

// Asked at each request, though it is the same for each: what is static is made anew at every revalidation.
export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(source(buildId()), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}

/** Other bytes are a new version of the shell: so they carry the build, and nothing that changes within it. */
function buildId(): string {
  return existsSync('.next/BUILD_ID') ? readFileSync('.next/BUILD_ID', 'utf8').trim() : 'development';
}

/**
 * Keeps the shell whole: the page with its headers, and all that it names. Everything is fetched before anything is kept,
 * so that half a shell is never kept; the mark tells our page from one that a network puts in its place. Nothing else
 * ever goes into the cache, so nothing of anybody does.
 */
const source = (build: string) => `
const cacheName = 'on-site ${build}';
const fetched = async (path) => {
  const answer = await fetch(path, { cache: 'reload', credentials: 'omit', redirect: 'error' });
  if (!answer.ok) throw new Error(path + ': ' + answer.status);
  return [path, answer];
};
const named = (text) => [...new Set(text.match(/\\/_next\\/static\\/[\\w\\-.~/%]+(\\?dpl=[\\w\\-.]+)?/g))];
async function install() {
  const [, page] = await fetched('/on-site');
  if (page.headers.get('${shellMark.name}') !== '${shellMark.value}') throw new Error('Not our page');
  const parts = await Promise.all(named(await page.clone().text()).concat('/manifest.webmanifest', '/icon.svg').map(fetched));
  const sheets = parts.filter(([path]) => path.includes('.css'));
  const inSheets = await Promise.all(sheets.map(async ([path, sheet]) =>
    [...(await sheet.clone().text()).matchAll(/url\\(["']?([^"')]+\\.woff2[^"')]*)/g)].map(([, font]) => {
      const { pathname, search } = new URL(font, new URL(path, location.origin));
      return pathname + search;
    })));
  const have = new Set(parts.map(([path]) => path));
  const fonts = await Promise.all([...new Set(inSheets.flat())].filter((path) => !have.has(path)).map(fetched));
  const cache = await caches.open(cacheName);
  await Promise.all([['/on-site', page], ...parts, ...fonts].map(([path, answer]) => cache.put(path, answer)));
}
async function clean() {
  for (const name of await caches.keys()) if (name.startsWith('on-site ') && name !== cacheName) await caches.delete(name);
}
addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(clean()));
addEventListener('message', (event) => { if (event.data === 'use') skipWaiting(); });
addEventListener('fetch', (event) => {
  const { origin, pathname, search } = new URL(event.request.url);
  if (origin !== location.origin || event.request.method !== 'GET') return;
  const shell = event.request.mode === 'navigate' && pathname === '/on-site';
  if (!shell && !/^\\/(_next\\/static\\/|manifest\\.webmanifest|icon\\.svg)/.test(pathname)) return;
  const kept = caches.open(cacheName).then((cache) => cache.match(shell ? '/on-site' : pathname + search));
  event.respondWith(kept.then((answer) => answer ?? fetch(event.request)));
});
`;
