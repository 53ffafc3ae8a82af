import { readFileSync } from 'node:fs';
import { type NextRequest, NextResponse } from 'next/server';
import { shellMark } from '@/components/device/shell-mark';
import {
  builtPagePolicy,
  contentSecurityPolicy,
  secretPageHeaders,
  securityHeaders,
  unbuiltPagePolicy,
} from '@/lib/platform/content-security';
import { env } from '@/lib/platform/env';
import { cookieNames, isSecure, renewalSeconds, sessionSeconds } from '@/lib/session/rules';

/** Stands before every page: a nonce and a name for each request, the headers that browsers guard with. */
export function proxy(request: NextRequest): NextResponse {
  const origin = env().APP_ORIGIN;
  const { pathname } = request.nextUrl;
  if (shellPaths.includes(pathname)) return shellAnswer(pathname, isSecure(origin));
  const nonce = crypto.randomUUID();
  const id = crypto.randomUUID();
  const policy = contentSecurityPolicy({ nonce, secure: isSecure(origin), developing });
  const headers = new Headers(request.headers);
  // Each is set here whatever the browser sent under its name, so that pages may rely on it.
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  headers.set('x-request-id', id);
  headers.set('x-requested-path', `${pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-request-id', id);
  for (const [name, value] of securityHeaders(isSecure(origin))) response.headers.set(name, value);
  if (pathname.startsWith('/met/'))
    for (const [name, value] of secretPageHeaders) response.headers.set(name, value);
  renewSessionCookie(request, response, origin);
  return response;
}

export const config = { matcher: ['/((?!_next/static/).*)'] };

const developing = process.env.NODE_ENV === 'development';

// What belongs to the shell is the same for everybody: it reads no session, and no answer of it renews one.
const shellPaths = ['/on-site', '/sw.js', '/manifest.webmanifest'];

function shellAnswer(pathname: string, secure: boolean): NextResponse {
  const { html, policy } = shellPage(secure);
  // Served from here as it was built: the framework makes its static pages anew whenever something is revalidated,
  // and what it makes then has other scripts inside it than those that the policy knows.
  const response =
    html && pathname === '/on-site'
      ? new NextResponse(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : NextResponse.next();
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of securityHeaders(secure)) response.headers.set(name, value);
  // Asked for again at each opening: a new build has other scripts.
  response.headers.set('cache-control', 'no-cache');
  if (pathname === '/on-site') response.headers.set(shellMark.name, shellMark.value);
  return response;
}

let builtShell: { html: string; policy: string } | undefined;

function shellPage(secure: boolean): { html: string | null; policy: string } {
  if (developing) return { html: null, policy: unbuiltPagePolicy() };
  if (!builtShell) {
    const html = readFileSync('.next/server/app/on-site.html', 'utf8');
    builtShell = { html, policy: builtPagePolicy(html, secure) };
  }
  return builtShell;
}

// The database moves the expiry of a session in use once a day; the browser's cookie must follow.
function renewSessionCookie(request: NextRequest, response: NextResponse, origin: string): void {
  const names = cookieNames(origin);
  const token = request.cookies.get(names.session)?.value;
  if (request.method !== 'GET' || !token || request.cookies.has(names.renewed)) return;
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(origin) } as const;
  response.cookies.set(names.session, token, { ...options, maxAge: sessionSeconds });
  response.cookies.set(names.renewed, '1', { ...options, maxAge: renewalSeconds });
}
