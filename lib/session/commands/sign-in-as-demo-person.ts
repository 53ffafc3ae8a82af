import { defineCommand, happened } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { found, refuse } from '@/lib/platform/refusal';
import { beginSession } from '@/lib/session/commands/begin-session';
import { demoSignIn } from '@/lib/session/schema';

/** Signs in as a person of the demo network with one press; anywhere else it does not exist. */
export const signInAsDemoPerson = defineCommand({
  permission: 'demo.use',
  event: 'session.started',
  about: 'network',
  input: demoSignIn,
  run: async ({ db, input, now }) => {
    if (env().ROUNDTABLE_DEMO !== '1') return refuse({ reason: 'not_found' });
    const person = found(await db.person.findUnique({ where: { id: input.person }, select: { id: true } }));
    const token = await beginSession(db, { ...input, personId: person.id, now });
    return happened({ person: person.id }, { token });
  },
});
