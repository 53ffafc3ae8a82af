import { refusals } from '@/lib/network/labels';
import { addPersonInput, changePersonInput } from '@/lib/network/schema';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { expectVersion, found, refuseField } from '@/lib/platform/refusal';

/** Adds a person with the post that they hold. An address belongs to one person. */
export const addPerson = defineCommand({
  about: 'network',
  permission: 'person.manage',
  event: 'person.added',
  input: addPersonInput,
  async run({ db, input, also }) {
    const { id, name, email, organisation, kind, title, politicalGroup, from } = input;
    const known = await db.person.findFirst({
      where: { OR: [{ id }, { email }] },
      select: { id: true, name: true },
    });
    if (known?.id === id) return unchanged({ person: id });
    if (known) refuseField('email', refusals.emailTaken(known.name));
    await demandOrganisation(await db.organisation.count({ where: { id: organisation } }));
    await db.person.create({ data: { id, name, email } });
    const post = { organisationId: organisation, kind, title, politicalGroup, fromOn: databaseDate(from) };
    await db.post.create({ data: { id: newId(), personId: id, ...post } });
    await also('post.changed', { person: id, organisation });
    return happened({ person: id }, { person: id });
  },
});

/** Changes a person's name. The address stays: with it they sign in. */
export const changePerson = defineCommand({
  about: 'network',
  permission: 'person.manage',
  event: 'person.changed',
  input: changePersonInput,
  async run({ db, input }) {
    const { id, name, version } = input;
    const row = found(
      await db.person.findUnique({ where: { id }, select: { id: true, name: true, version: true } }),
    );
    if (row.name === name) return unchanged();
    expectVersion(row, version, { name: row.name });
    await db.person.update({ where: { id }, data: { name, version: { increment: 1 } } });
    return happened({ person: id });
  },
});

function demandOrganisation(count: number): void {
  if (count === 0) refuseField('organisation', 'Choose an organisation');
}
