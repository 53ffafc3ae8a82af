import type pg from 'pg';
import { examineHashes } from '@/lib/doctor/hashes';
import type { Examined } from '@/lib/doctor/invariant';
import { invariants } from '@/lib/doctor/invariants';
import { examineVersions } from '@/lib/doctor/versions';

/** Holds a database against every invariant, as its owner, in one read-only transaction. */
export async function examine(client: Pick<pg.Client, 'query'>): Promise<Examined[]> {
  await client.query('begin isolation level repeatable read read only');
  await client.query("select set_config('app.task', 'doctor', true)");
  const examined: Examined[] = [];
  for (const { name, says, violations } of invariants) {
    const { rows } = await client.query<{ what: string }>(violations);
    examined.push({ name, says, breaches: rows.map((row) => row.what) });
  }
  examined.push(await examineVersions(client), await examineHashes(client));
  await client.query('commit');
  return examined;
}
