/** How long the link in the letter of confirmation works. */
export const confirmHours = 48;
/** An enquiry whose address nobody has confirmed goes after so many days. */
export const unconfirmedDays = 14;
/** An answered enquiry goes after so many days: what came of it stands with the person. */
export const answeredDays = 90;

/** How often strangers may write. */
export const enquiryLimits = {
  address: { count: 3, seconds: 24 * 60 * 60 },
  network: { count: 10, seconds: 60 * 60 },
} as const;

export type ConfirmState = 'open' | 'unknown' | 'confirmed' | 'run_out';

/** What a link of confirmation can still do at an instant. */
export function confirmState(
  enquiry: { confirmedAt: Date | null; expiresAt: Date } | null,
  now: Date,
): ConfirmState {
  if (!enquiry) return 'unknown';
  if (enquiry.confirmedAt) return 'confirmed';
  return enquiry.expiresAt <= now ? 'run_out' : 'open';
}

/** The instants before which unconfirmed and answered enquiries have had their time. */
export function enquiriesGoBefore(now: Date): { unconfirmed: Date; answered: Date } {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  return { unconfirmed: daysAgo(unconfirmedDays), answered: daysAgo(answeredDays) };
}

/** The one council that somebody seems to mean by what they typed; null where none or several fit. */
export function councilMeant<T extends { name: string; shortName: string }>(
  typed: string,
  councils: readonly T[],
): T | null {
  const meant = plainName(typed);
  const fitting = councils.filter((each) =>
    [each.name, each.shortName].some((name) => plainName(name) === meant),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const forms =
  /\b(the|council|city|county|borough|district|metropolitan|london|royal|of|and|unitary|authority)\b/g;

// “The London Borough of Saltwick” and “Saltwick Council” are one place to whoever types them.
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(forms, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
