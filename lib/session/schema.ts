import * as z from 'zod';
import { email, id } from '@/lib/platform/fields';
import { ownPath } from '@/lib/session/rules';

const hash = z.string().length(64);
const device = z.string().max(60);

/** Where the request says that it comes from; found by the action, never typed. */
const browser = z.object({ browserHash: hash.nullable(), device, replaces: hash.nullable() });

export const linkRequest = z.object({
  email,
  returnTo: z.string().optional().transform(ownPath),
  origin: z.url(),
  network: z.string().max(64),
  browserHash: hash,
});

export const linkUse = browser.extend({ token: z.string().min(1).max(100) });
export const demoSignIn = browser.omit({ browserHash: true }).extend({ person: id });
export const sessionEnd = z.object({ session: id });
export const otherSessionsEnd = z.object({ keep: hash });
export const ownSessionEnd = z.object({ session: hash });
