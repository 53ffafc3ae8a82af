import { createHash } from 'node:crypto';

interface Setting {
  nonce: string;
  /** Served over https. */
  secure: boolean;
  /** The development server needs eval, inline styles and a socket. */
  developing: boolean;
}

/** What a page may load and run: our own, and of scripts only those that carry this answer's nonce. */
export function contentSecurityPolicy({ nonce, secure, developing }: Setting): string {
  return policy({
    scripts: `'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    styles: `'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    secure,
    developing,
  });
}

/**
 * The same for the one page that is made with the build and so carries no nonce: of scripts inside it only those that
 * stood in it when it was made, each known by its hash.
 */
export function builtPagePolicy(html: string, secure: boolean): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = inline.map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return policy({
    scripts: ["'self'", ...new Set(hashes)].join(' '),
    styles: "'self'",
    secure,
    developing: false,
  });
}

/** In development that page is made at each request, and its scripts with it. */
export function unbuiltPagePolicy(): string {
  const loose = "'self' 'unsafe-inline'";
  return policy({ scripts: `${loose} 'unsafe-eval'`, styles: loose, secure: false, developing: true });
}

interface Policy extends Omit<Setting, 'nonce'> {
  scripts: string;
  styles: string;
}

function policy({ scripts, styles, secure, developing }: Policy): string {
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${developing ? ' ws:' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/**
 * For a page that opens by a secret in its address: no cache keeps it, no search engine lists it, and no page that it
 * leads to learns where one came from.
 */
export const secretPageHeaders: readonly (readonly [string, string])[] = [
  ['cache-control', 'private, no-store'],
  ['x-robots-tag', 'noindex, nofollow'],
  ['referrer-policy', 'no-referrer'],
];

export function securityHeaders(secure: boolean): readonly [string, string][] {
  return [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ...(secure ? ([['strict-transport-security', 'max-age=63072000; includeSubDomains']] as const) : []),
  ].map(([name, value]) => [name, value]);
}
