import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  builtPagePolicy,
  contentSecurityPolicy,
  secretPageHeaders,
  securityHeaders,
} from '@/lib/platform/content-security';

const policy = (developing = false, secure = true) => {
  const text = contentSecurityPolicy({ nonce: 'N', secure, developing });
  return new Map(text.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]));
};

describe('the content security policy', () => {
  it('runs only scripts that carry the nonce', () => {
    expect(policy().get('script-src')).toEqual(["'self'", "'nonce-N'", "'strict-dynamic'"]);
  });
  it('lets nobody frame a page, move its base, or send its forms elsewhere', () => {
    expect(policy().get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy().get('base-uri')).toEqual(["'none'"]);
    expect(policy().get('object-src')).toEqual(["'none'"]);
    expect(policy().get('form-action')).toEqual(["'self'"]);
  });
  it('allows nothing inline and no eval but in development', () => {
    const words = [...policy().values()].flat();
    expect(words.filter((word) => word.includes('unsafe'))).toEqual([]);
  });
});

describe('the policy of the page that is made with the build', () => {
  const html = `<script src="/a.js" async=""></script><script>first()</script>
    <script id="x">second("é")</script><script>first()</script>`;
  const scripts = (/script-src ([^;]*)/.exec(builtPagePolicy(html, true))?.[1] ?? '').split(' ');
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('runs our own files, and of inline scripts those that stood in it when it was made', () => {
    expect(scripts).toEqual(["'self'", hash('first()'), hash('second("é")')]);
  });
  it('is otherwise as strict as any page’s', () => {
    const rest = (text: string) => text.split('; ').filter((line) => !/^(script|style)-src/.test(line));
    const other = contentSecurityPolicy({ nonce: 'N', secure: true, developing: false });
    expect(rest(builtPagePolicy(html, true))).toEqual(rest(other));
    expect(builtPagePolicy(html, true)).not.toContain('unsafe');
  });
});

describe('a page that opens by a secret in its address', () => {
  it('is kept by no cache, listed by no search engine, and named to no page that it leads to', () => {
    expect(Object.fromEntries(secretPageHeaders)).toEqual({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
  });
});

describe('the other headers', () => {
  it('ask for https only where https is served', () => {
    expect(new Map(securityHeaders(false)).has('strict-transport-security')).toBe(false);
    expect(new Map(securityHeaders(true)).get('strict-transport-security')).toContain('max-age=63072000');
  });
  it('keep addresses of pages to ourselves', () => {
    expect(new Map(securityHeaders(true)).get('referrer-policy')).toBe('same-origin');
    expect(new Map(securityHeaders(true)).get('x-content-type-options')).toBe('nosniff');
  });
});
