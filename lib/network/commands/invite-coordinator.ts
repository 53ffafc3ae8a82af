import * as z from 'zod';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { email, line } from '@/lib/platform/fields';
import { newId } from '@/lib/platform/ids';
import { helloLetter } from '@/lib/session/labels';

/** Makes somebody a coordinator, as a new person where nobody has the address, and tells them how to sign in. */
export const inviteCoordinator = defineCommand({
  permission: 'duty.manage',
  event: 'duty.given',
  about: 'network',
  input: z.object({ email, name: line('Enter a name') }),
  run: async ({ db, input, today, mail, also }) => {
    const known = await db.person.findUnique({
      where: { email: input.email },
      select: { id: true, name: true },
    });
    const person = known ?? { id: newId(), name: input.name };
    if (!known) {
      await db.person.create({ data: { ...person, email: input.email } });
      await also('person.added', { person: person.id });
    }
    const on = databaseDate(today);
    const duty = { personId: person.id, duty: 'coordinator' } as const;
    const held = { ...duty, OR: [{ untilOn: null }, { untilOn: { gte: on } }] };
    if ((await db.personDuty.count({ where: held })) > 0) return unchanged({ person: person.id });
    await db.personDuty.create({ data: { ...duty, fromOn: on } });
    await mail({ to: input.email, ...helloLetter(person.name, `${env().APP_ORIGIN}/sign-in`) });
    return happened({ person: person.id, duty: duty.duty }, { person: person.id });
  },
});
