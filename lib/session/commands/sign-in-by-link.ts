import { defineCommand, happened } from '@/lib/platform/command';
import { refuseByRule } from '@/lib/platform/refusal';
import { beginSession } from '@/lib/session/commands/begin-session';
import { linkRefusals, nobodyThere } from '@/lib/session/labels';
import { linkState } from '@/lib/session/link-state';
import { linkUse } from '@/lib/session/schema';
import { tokenHash } from '@/lib/session/token';

/** Uses a link once, in the browser that asked for it. Any other try leaves the link as it was. */
export const signInByLink = defineCommand({
  permission: 'sign_in.ask',
  event: 'session.started',
  about: 'network',
  input: linkUse,
  run: async ({ db, input, now }) => {
    const link = await db.signInLink.findUnique({ where: { tokenHash: tokenHash(input.token) } });
    const state = linkState(link, input.browserHash, now);
    if (!link || state !== 'open') {
      const why = state === 'open' ? 'unknown' : state;
      return refuseByRule(`link_${why}`, linkRefusals[why]);
    }
    const person = await db.person.findUnique({ where: { email: link.email }, select: { id: true } });
    if (!person) return refuseByRule('link_nobody', nobodyThere);
    // With it go the other links that the same person asked for and has no more use for.
    await db.signInLink.updateMany({ where: { email: link.email, usedAt: null }, data: { usedAt: now } });
    const token = await beginSession(db, { ...input, personId: person.id, now });
    return happened({ person: person.id }, { token, returnTo: link.returnTo });
  },
});
