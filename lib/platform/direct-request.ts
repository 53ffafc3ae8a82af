import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import { isDirectAndLocal } from '@/lib/session/rules';

const header = 'x-direct';
const kept = globalThis as typeof globalThis & { roundtableDirectMark?: string };

/**
 * Marks every request that comes straight from this computer, as it arrives: a moment later the framework adds
 * forwarding headers of its own, and nothing can tell them from a proxy's.
 */
export function markDirectRequests(): void {
  if (kept.roundtableDirectMark) return;
  // Known to this process alone, so that no browser can send it.
  const mark = randomUUID();
  kept.roundtableDirectMark = mark;
  subscribe('http.server.request.start', (message) => {
    const request: unknown = Reflect.get(Object(message), 'request');
    if (!(request instanceof IncomingMessage)) return;
    delete request.headers[header];
    if (isDirectAndLocal(pairs(request.rawHeaders))) request.headers[header] = mark;
  });
}

/** Whether a request carries the mark. */
export function isMarkedDirect(headers: { get(name: string): string | null }): boolean {
  const mark = kept.roundtableDirectMark;
  return mark !== undefined && headers.get(header) === mark;
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : []));
}
