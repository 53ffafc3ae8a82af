import { databaseDate } from '@/lib/platform/clock';
import type { NetworkContext } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import type { PostKind } from '@/lib/platform/prisma/enums';
import { lockStream, networkStream } from '@/lib/platform/stream';

interface Post {
  organisationId: string;
  kind: PostKind;
  title: string;
}

/**
 * The person with an address; somebody new is added, with a post where one is given. A known person keeps the name and
 * the posts that they have: a name typed by somebody else changes nothing about them.
 */
export async function personFor(
  context: Pick<NetworkContext<unknown>, 'db' | 'today' | 'also'>,
  named: { name: string; email: string },
  post?: Post,
): Promise<{ id: string; name: string; email: string }> {
  const { db, today, also } = context;
  await lockStream(db, networkStream, 'network');
  const selection = { id: true, name: true, email: true };
  const known = await db.person.findUnique({ where: { email: named.email }, select: selection });
  if (known) return known;
  const id = newId();
  await db.person.create({ data: { id, name: named.name, email: named.email } });
  await also('person.added', { person: id }, networkStream);
  if (post) {
    await db.post.create({ data: { id: newId(), personId: id, fromOn: databaseDate(today), ...post } });
    await also('post.changed', { person: id, organisation: post.organisationId }, networkStream);
  }
  return { id, ...named };
}
