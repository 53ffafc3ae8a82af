import * as z from 'zod';
import { refusals } from '@/lib/network/labels';
import { type Council, neighboursOf, readNeighbours } from '@/lib/network/neighbours';
import { plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import type { NeighbourSource } from '@/lib/platform/prisma/enums';
import { refuseField } from '@/lib/platform/refusal';

/**
 * Takes in the published file of neighbours, for the councils of the register; those that it does not name are worked
 * out from their districts and predecessors, or are not known. Councils entered by hand stay as they are.
 */
export const importNeighbours = defineCommand({
  about: 'network',
  permission: 'organisation.manage',
  event: 'neighbours.imported',
  input: z.object({ json: z.string().max(20_000_000, 'The file is larger than 20 MB') }),
  async run({ db, input }) {
    const published = readNeighbours(input.json) ?? refuseField('json', refusals.noNeighboursFile);
    const councils = await councilsOf(db);
    if (councils.length === 0) refuseField('json', refusals.noRegister);
    const { pairs, sources } = neighboursOf(councils, published);
    const ids = councils.map((council) => council.id);
    const changed = [await changePairs(db, ids, pairs), await changeSources(db, councils, sources)];
    const all = [...sources.values()];
    const counts = {
      published: all.filter((source) => source === 'published').length,
      derived: all.filter((source) => source === 'derived').length,
      unknown: councils.length - all.length,
      pairs: pairs.length,
    };
    return changed.includes(true) ? happened(counts, counts) : unchanged(counts);
  },
});

type Database = NetworkContext<unknown>['db'];

async function councilsOf(db: Database): Promise<(Council & { neighboursFrom: NeighbourSource | null })[]> {
  const rows = await db.organisation.findMany({
    where: { kind: 'council', code: { not: null } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      gssCode: true,
      formerGssCodes: true,
      county: true,
      tier: true,
      endedOn: true,
      neighboursFrom: true,
      predecessors: { select: { predecessorId: true } },
      successors: { select: { successorId: true } },
    },
  });
  return rows.map(({ tier, endedOn, predecessors, successors, ...row }) => ({
    ...row,
    isCounty: tier === 'County',
    endedOn: endedOn && plainDate(endedOn),
    predecessorIds: predecessors.map((each) => each.predecessorId),
    successorIds: successors.map((each) => each.successorId),
  }));
}

async function changePairs(
  db: Database,
  ids: readonly string[],
  pairs: readonly (readonly [string, string])[],
): Promise<boolean> {
  const among = { in: [...ids] };
  const stored = await db.neighbour.findMany({ where: { oneId: among, otherId: among } });
  const keyOf = (one: string, other: string) => `${one} ${other}`;
  const kept = new Set(stored.map(({ oneId, otherId }) => keyOf(oneId, otherId)));
  const told = new Set(pairs.map(([one, other]) => keyOf(one, other)));
  const over = stored.filter(({ oneId, otherId }) => !told.has(keyOf(oneId, otherId)));
  const added = pairs.filter(([one, other]) => !kept.has(keyOf(one, other)));
  for (const pair of over) await db.neighbour.delete({ where: { oneId_otherId: pair } });
  await db.neighbour.createMany({ data: added.map(([oneId, otherId]) => ({ oneId, otherId })) });
  return added.length + over.length > 0;
}

async function changeSources(
  db: Database,
  councils: readonly { id: string; neighboursFrom: NeighbourSource | null }[],
  sources: ReadonlyMap<string, NeighbourSource>,
): Promise<boolean> {
  const changed = councils.filter(({ id, neighboursFrom }) => (sources.get(id) ?? null) !== neighboursFrom);
  for (const source of ['published', 'derived', null] as const) {
    const ids = changed.filter(({ id }) => (sources.get(id) ?? null) === source).map(({ id }) => id);
    await db.organisation.updateMany({ where: { id: { in: ids } }, data: { neighboursFrom: source } });
  }
  return changed.length > 0;
}
