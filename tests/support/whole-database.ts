import { inject } from 'vitest';
import { closeDatabase } from '@/lib/platform/database';
import { connected } from '@/scripts/database/connected';

const { adminUrl } = inject('cluster');
const own = () => new URL(process.env['DATABASE_URL'] ?? '').pathname.slice(1);
const copy = () => `${own()}_backup`;

/** The tables in which a word stands anywhere, as the superuser finds them: beneath row-level security. */
export async function tablesHolding(word: string): Promise<string[]> {
  return connected(adminUrl.replace(/\/[^/]*$/, `/${own()}`), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by tablename`,
    );
    const holding: string[] = [];
    for (const { name } of rows) {
      const found = await client.query(`select 1 from ${name} t where t::text like $1 limit 1`, [
        `%${word}%`,
      ]);
      if (found.rowCount) holding.push(name.replace('public.', '').replaceAll('"', ''));
    }
    return holding;
  });
}

/** Copies the test's database as it stands. */
export const backUp = () => copied(own(), copy());

/** Brings the copy back in place of what the database has become since. */
export const restore = () => copied(copy(), own());

async function copied(from: string, to: string): Promise<void> {
  await closeDatabase();
  await connected(adminUrl, async (client) => {
    await client.query(`drop database if exists ${to} with (force)`);
    await client.query(`create database ${to} template ${from} owner roundtable_owner`);
  });
}
