interface Setting {
  nonce: string;
  /** Served over https. */
  secure: boolean;
  /** The development server needs eval, inline styles and a socket. */
  developing: boolean;
}

/** What a page may load and run: our own, and of scripts only those that carry this answer's nonce. */
export function contentSecurityPolicy({ nonce, secure, developing }: Setting): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
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
