import { describe, expect, it } from 'vitest';
import { browserWords } from '@/lib/session/browser-words';
import { linkState } from '@/lib/session/link-state';
import { isDirectAndLocal, networkOf, ownPath } from '@/lib/session/rules';

describe('the page to return to', () => {
  it.each([
    ['/reviews/CPR-2026-014/findings?area=vision#f3', '/reviews/CPR-2026-014/findings?area=vision#f3'],
    ['/your-work', '/your-work'],
    ['//evil.example/x', '/your-work'],
    ['/\\evil.example', '/your-work'],
    ['/\t/evil.example', '/your-work'],
    ['/a/..//evil.example', '/your-work'],
    ['https://evil.example/', '/your-work'],
    ['javascript:alert(1)', '/your-work'],
    ['reviews', '/your-work'],
    [`/${'a'.repeat(600)}`, '/your-work'],
    ['', '/your-work'],
    [null, '/your-work'],
    [undefined, '/your-work'],
  ])('%s leads to %s', (asked, path) => expect(ownPath(asked)).toBe(path));
});

describe('the network that a request came from', () => {
  it.each([
    ['192.0.2.7', 1, '192.0.2.7'],
    ['::ffff:192.0.2.7', 1, '192.0.2.7'],
    ['198.51.100.1, 192.0.2.7', 1, '192.0.2.7'],
    ['198.51.100.1, 192.0.2.7, 10.0.0.2', 2, '192.0.2.7'],
    ['10.0.0.2', 2, '10.0.0.2'],
    ['2001:DB8:1:2:3:4:5:6', 1, '2001:db8:1:2'],
    ['2001:db8::6', 1, '2001:db8:0:0'],
    ['::1', 1, '0:0:0:0'],
    [null, 1, 'unknown'],
  ])('%s behind %i is %s', (header, proxies, network) => expect(networkOf(header, proxies)).toBe(network));
});

describe('a request from this computer', () => {
  const host = (value: string, ...more: [string, string][]) => isDirectAndLocal([['host', value], ...more]);
  it.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST', '[::1]:3000', '127.0.0.1'])('%s is', (value) =>
    expect(host(value)).toBe(true),
  );
  it.each([
    'roundtable.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example:3000',
    '0.0.0.0:3000',
    '',
  ])('%s is not', (value) => expect(host(value)).toBe(false));
  it.each(['Forwarded', 'X-Forwarded-For', 'x-forwarded-host', 'X-Forwarded-Proto', 'Via', 'X-Real-IP'])(
    'is not with %s',
    (name) => expect(host('127.0.0.1:3000', [name, '127.0.0.1'])).toBe(false),
  );
});

describe('a link', () => {
  const now = new Date('2027-01-04T10:00:00Z');
  const link = { browserHash: 'mine', expiresAt: new Date('2027-01-04T10:00:01Z'), usedAt: null };
  it.each([
    ['is open to the browser that asked', link, 'mine', 'open'],
    ['is nothing where there is none', null, 'mine', 'unknown'],
    ['is shut to another browser', link, 'theirs', 'other_browser'],
    ['is shut to a browser without a mark', link, null, 'other_browser'],
    ['is used once', { ...link, usedAt: now }, 'mine', 'used'],
    ['runs out at its instant', { ...link, expiresAt: now }, 'mine', 'run_out'],
  ])('%s', (_, row, browser, state) => expect(linkState(row, browser, now)).toBe(state));
});

describe('a browser in words', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15';
  it.each([
    [`${windows} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, 'Edge on Windows'],
    [`${windows} Chrome/140.0.0.0 Safari/537.36`, 'Chrome on Windows'],
    [`${iphone} Version/18.0 Mobile/15E148 Safari/604.1`, 'Safari on iPhone'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
    ['Mozilla/5.0 (Linux; Android 15) SamsungBrowser/28.0 Chrome/130.0', 'Samsung Internet on Android'],
    ['<script>', 'A browser'],
    [null, 'A browser'],
  ])('%s is %s', (userAgent, words) => expect(browserWords(userAgent)).toBe(words));
});
