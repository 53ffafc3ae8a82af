export type LinkState = 'open' | 'unknown' | 'other_browser' | 'used' | 'run_out';

interface Link {
  browserHash: string;
  expiresAt: Date;
  usedAt: Date | null;
}

/** Whether a link may sign a browser in at an instant, or why not. */
export function linkState(link: Link | null, browserHash: string | null, now: Date): LinkState {
  if (!link) return 'unknown';
  if (link.usedAt) return 'used';
  if (link.expiresAt <= now) return 'run_out';
  return link.browserHash === browserHash ? 'open' : 'other_browser';
}
