import type { OwnSession } from '@/lib/timetable/own-sessions';

/** Somebody who is met by name, with what was sent to them. */
export interface PersonMet {
  id: string;
  sessionId: string;
  name: string;
  email: string;
  linkHash: string | null;
  linkSentAt: Date | null;
  linkRevokedAt: Date | null;
  cannotComeAt: Date | null;
  cannotComeWords: string;
  cannotComeSeenAt: Date | null;
  toldNumber: number | null;
  /** How many invitations and cancellations went to them. */
  mailings: number;
}

/** How long somebody's own page stays after their session. */
export const daysOpen = 14;

/** The instant at which somebody's own page ends. */
export function endOf(session: { endsAt: Date }): Date {
  return new Date(session.endsAt.getTime() + daysOpen * 24 * 60 * 60 * 1000);
}

/** Whether a link opens its page: known, not taken back, told of in a release, and not ended. */
export function isOpen(
  person: Pick<PersonMet, 'linkHash'>,
  own: OwnSession | null,
  now: Date,
): own is OwnSession {
  return person.linkHash !== null && own !== null && now < endOf(own.session);
}

export type PageState =
  | 'no_address'
  /** No release tells of their session yet. */
  | 'not_released'
  | 'not_sent'
  | 'sent'
  /** Their session has changed since they were last told. */
  | 'changed'
  | 'off'
  | 'revoked'
  | 'over';

/** Where somebody's own page stands. */
export function pageState(person: PersonMet, own: OwnSession | null, now: Date): PageState {
  if (own && now >= endOf(own.session)) return 'over';
  if (!person.email) return 'no_address';
  if (!own) return 'not_released';
  if (!person.linkHash) return unsent(person, own);
  if (person.toldNumber !== null && person.toldNumber < own.number) return 'changed';
  return own.isOff ? 'off' : 'sent';
}

function unsent({ linkRevokedAt }: PersonMet, own: OwnSession): PageState {
  if (own.isOff) return 'off';
  return linkRevokedAt ? 'revoked' : 'not_sent';
}

/** Whether somebody waits for a letter: for their page, or for news of a change. Whose link was taken back does not. */
export function awaitsLetter(person: PersonMet, own: OwnSession | null, now: Date): boolean {
  return ['not_sent', 'changed'].includes(pageState(person, own, now));
}

/** Whether a release brings news to somebody who has their page: their session changed in it, or is off. */
export function newsOfRelease(
  { person, own }: { person: PersonMet; own: OwnSession | null },
  release: { number: number },
  now: Date,
): boolean {
  return own?.number === release.number && pageState(person, own, now) === 'changed';
}
