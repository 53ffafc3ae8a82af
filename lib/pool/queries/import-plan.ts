import { plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import { reading } from '@/lib/platform/database';
import { id } from '@/lib/platform/fields';
import type { NetworkPermit } from '@/lib/platform/permit';
import { type Plan, planOf } from '@/lib/pool/csv/plan';
import { readPeers } from '@/lib/pool/csv/read-peers';

/** A file that its uploader looks through before anything is kept; null once it is settled, or where it is another's. */
export async function getPeerImport({ viewer }: NetworkPermit<'peer.manage'>, importId: string) {
  if (!id.safeParse(importId).success) return null;
  const upload = await reading().peerImport.findFirst({
    where: { id: importId, byId: viewer.personId },
    select: { id: true, fileName: true, text: true },
  });
  if (!upload) return null;
  const { text, ...file } = upload;
  return { ...file, plan: await peerPlan(reading(), text) };
}
export type PeerImport = NonNullable<Awaited<ReturnType<typeof getPeerImport>>>;

/** What a file of peers would change in the network as it stands now. */
export async function peerPlan(
  db: Pick<Transaction, 'organisation' | 'person'>,
  text: string,
): Promise<Plan> {
  const organisations = await db.organisation.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, name: true, nameCy: true, shortName: true, code: true, endedOn: true },
  });
  const read = readPeers(
    text,
    organisations.map(({ endedOn, ...each }) => ({ ...each, endedOn: endedOn && plainDate(endedOn) })),
  );
  const people = await db.person.findMany({
    where: { email: { in: [...new Set(read.rows.map((row) => row.email))] } },
    select: {
      id: true,
      name: true,
      email: true,
      peer: { select: { personId: true } },
      posts: { select: { organisationId: true, kind: true, fromOn: true } },
    },
  });
  return planOf(
    read,
    people.map(({ peer, posts, ...person }) => ({
      ...person,
      hasProfile: peer !== null,
      posts: posts.map(({ fromOn, ...post }) => ({ ...post, from: plainDate(fromOn) })),
    })),
  );
}
