import { databaseDate } from '@/lib/platform/clock';
import type { NetworkContext } from '@/lib/platform/command';

/** The organisation of the register that a typed name means, with its own spelling; none where no one or several bear it. */
export async function knownOrganisation(
  { db, today }: Pick<NetworkContext<unknown>, 'db' | 'today'>,
  typed: string,
): Promise<{ organisationId: string | null; name: string }> {
  const named = { equals: typed, mode: 'insensitive' as const };
  const rows = await db.organisation.findMany({
    where: {
      AND: [
        { OR: [{ name: named }, { shortName: named }, { nameCy: named }] },
        { OR: [{ endedOn: null }, { endedOn: { gte: databaseDate(today) } }] },
      ],
    },
    take: 2,
    select: { id: true, name: true },
  });
  const [only, another] = rows;
  return only && !another
    ? { organisationId: only.id, name: only.name }
    : { organisationId: null, name: typed };
}
