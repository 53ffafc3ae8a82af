import * as z from 'zod';
import { type Authority, readRegister } from '@/lib/network/register';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { refuse } from '@/lib/platform/refusal';

/**
 * Takes in the published register, whole or not at all. Authorities are known again by their code and keep their own
 * ids; those that the file does not name stay as they are. A fault comes back under `line 12`.
 */
export const importAuthorities = defineCommand({
  about: 'network',
  permission: 'organisation.manage',
  event: 'authorities.imported',
  input: z.object({ csv: z.string().max(20_000_000, 'The file is larger than 20 MB') }),
  async run({ db, input }) {
    const { authorities, faults } = readRegister(input.csv);
    if (faults.length > 0) {
      const fields: Record<string, string[]> = {};
      for (const { line, reason } of faults) {
        const key = `line ${line}`;
        fields[key] = [...(fields[key] ?? []), reason];
      }
      refuse({ reason: 'invalid', fields });
    }
    const known = await knownByCode(db);
    const added = authorities.filter((authority) => !known.has(authority.code));
    const kept = authorities.filter((authority) => known.has(authority.code));
    const changed = new Set(await changeFacts(db, kept, known));
    const fresh = added.map((authority) => ({ id: newId(), ...factsOf(authority) }));
    await db.organisation.createMany({ data: fresh });
    const ids = new Map([...known].map(([code, { id }]) => [code, id]));
    for (const { id, code } of fresh) ids.set(code, id);
    for (const code of await changeSuccessions(db, authorities, ids)) changed.add(code);
    for (const { code } of added) changed.delete(code);
    const counts = {
      added: added.length,
      changed: changed.size,
      unchanged: authorities.length - added.length - changed.size,
    };
    return counts.added + counts.changed > 0 ? happened(counts, counts) : unchanged(counts);
  },
});

type Database = NetworkContext<unknown>['db'];
type Known = Awaited<ReturnType<typeof knownByCode>>;

function factsOf({ replacedBy: _, startedOn, endedOn, ...authority }: Authority) {
  return {
    ...authority,
    startedOn: startedOn ? databaseDate(startedOn) : null,
    endedOn: endedOn ? databaseDate(endedOn) : null,
  };
}

async function knownByCode(db: Database) {
  const rows = await db.organisation.findMany({
    where: { code: { not: null } },
    omit: { version: true, nameCy: true },
  });
  return new Map(rows.map((row) => [row.code ?? '', row]));
}

/** Writes what differs, and gives the codes of those that did. */
async function changeFacts(db: Database, kept: readonly Authority[], known: Known): Promise<string[]> {
  const differing = kept.filter((authority) => {
    const row = known.get(authority.code);
    const facts = factsOf(authority);
    return JSON.stringify({ id: row?.id, ...facts }, keys) !== JSON.stringify(row, keys);
  });
  for (const authority of differing) {
    await db.organisation.update({
      where: { code: authority.code },
      data: { ...factsOf(authority), version: { increment: 1 } },
    });
  }
  return differing.map((authority) => authority.code);
}

// In one order, so that two records of the same facts are the same text.
const keys = [
  'id',
  'kind',
  'name',
  'shortName',
  'code',
  'gssCode',
  'formerGssCodes',
  'nation',
  'region',
  'tier',
  'county',
  'combinedAuthority',
  'population',
  'latitude',
  'longitude',
  'startedOn',
  'endedOn',
];

/** Who replaced whom among the authorities of the file, as it says now; gives the codes of those whose heirs changed. */
async function changeSuccessions(
  db: Database,
  authorities: readonly Authority[],
  ids: ReadonlyMap<string, string>,
): Promise<string[]> {
  const codes = new Map(authorities.map(({ code }) => [ids.get(code) ?? '', code]));
  const told = authorities.flatMap(({ code, replacedBy }) =>
    replacedBy.map((heir) => ({ predecessorId: ids.get(code) ?? '', successorId: ids.get(heir) ?? '' })),
  );
  const stored = await db.succession.findMany({ where: { predecessorId: { in: [...codes.keys()] } } });
  const added = told.filter((pair) => !stored.some((each) => isSame(each, pair)));
  const over = stored.filter((pair) => !told.some((each) => isSame(each, pair)));
  await db.succession.createMany({ data: added });
  for (const { predecessorId, successorId } of over) {
    await db.succession.deleteMany({ where: { predecessorId, successorId } });
  }
  return [...added, ...over].map((pair) => codes.get(pair.predecessorId) ?? '');
}

interface Pair {
  predecessorId: string;
  successorId: string;
}
const isSame = (a: Pair, b: Pair) => a.predecessorId === b.predecessorId && a.successorId === b.successorId;
