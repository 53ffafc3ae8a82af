/** A session lives this long after its last use; its expiry moves at most once a day. */
export const sessionSeconds = 30 * 24 * 60 * 60;
export const renewalSeconds = 24 * 60 * 60;
/** How long a link lives, in minutes. */
export const linkMinutes = 15;
/** Where people land who asked for no other page. */
export const landing = '/your-work';

/** How often links may be asked for. */
export const limits = {
  address: { count: 5, seconds: 15 * 60 },
  network: { count: 30, seconds: 60 * 60 },
} as const;

/** The cookies' names. Over https the browser itself refuses them from another host or an open line. */
export function cookieNames(origin: string) {
  const secure = isSecure(origin);
  return {
    session: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    /** Binds a link to the browser that asked for it. */
    browser: `${secure ? '__Host-' : ''}roundtable.browser`,
    /** Stands while the session's cookie is fresh enough. */
    renewed: `${secure ? '__Host-' : ''}roundtable.renewed`,
  };
}

export function isSecure(origin: string): boolean {
  return origin.startsWith('https:');
}

/** A path of our own to return to; anything else (another site, a disguised one) is the landing page. */
export function ownPath(path: string | null | undefined): string {
  if (!path?.startsWith('/') || path.length > 500 || /[\\\s\p{Cc}]/u.test(path)) return landing;
  const base = 'https://own.invalid';
  const url = URL.canParse(path, base) ? new URL(path, base) : null;
  return url?.origin === base && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : landing;
}

/** The network that a request came from: an IPv4 address, or the /64 of an IPv6 one. */
export function networkOf(forwardedFor: string | null, proxies: number): string {
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  // Each trusted proxy adds the address it saw at the right; what stands further left anybody may have written.
  const address = entries.at(-proxies) ?? entries[0] ?? '';
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/^\[|\](:\d+)?$/g, '');
  if (!plain.includes(':')) return plain || 'unknown';
  const [left = '', right = ''] = plain.split('::');
  const head = left.split(':').filter(Boolean);
  const tail = right.split(':').filter(Boolean);
  const gap = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...gap, ...tail]
    .slice(0, 4)
    .map((part) => part.toLowerCase())
    .join(':');
}

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** Whether a request came straight from this computer: to a loopback host, through no proxy that says so. */
export function isDirectAndLocal(headers: Iterable<[string, string]>): boolean {
  let host = '';
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    if (key === 'host') host = value;
    if (key === 'forwarded' || key === 'via' || key === 'x-real-ip' || key.startsWith('x-forwarded'))
      return false;
  }
  return loopback.test(host);
}
