import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody can guess: 32 random bytes, fit for an address and a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret, so that a copy of the database opens nothing. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
