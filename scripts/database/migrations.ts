import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { connected } from './connected';
import { ensureRoles } from './roles';

type Migration = { name: string; script: string; checksum: string };
type Recorded = {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
};

/**
 * Brings the database up to the checked-in migrations and returns the names of those applied now. Prisma's own tool
 * keeps the same record under the same lock, so that either can go on where the other stopped.
 */
export async function migrate(url: string, folder = 'prisma/migrations'): Promise<string[]> {
  return connected(url, async (client) => {
    await client.query('SELECT pg_advisory_lock(72707369)');
    const { rows } = await client.query('SELECT current_user AS owner');
    await ensureRoles(client, rows[0].owner);
    await client.query(recordTable);
    const pending = outstanding(readMigrations(folder), await readRecord(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
}

export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const script = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    });
}

const recordTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

async function readRecord(client: pg.Client): Promise<Recorded[]> {
  const columns = 'migration_name, checksum, finished_at, rolled_back_at';
  const { rows } = await client.query<Recorded>(`SELECT ${columns} FROM "_prisma_migrations"`);
  return rows.filter((row) => row.rolled_back_at === null);
}

function outstanding(migrations: Migration[], record: Recorded[]): Migration[] {
  const half = record.find((row) => row.finished_at === null);
  if (half)
    throw new Error(
      `The migration ${half.migration_name} stopped half-way. Restore a back-up, then start again.`,
    );
  const known = new Map(record.map((row) => [row.migration_name, row.checksum]));
  for (const { name, checksum } of migrations) {
    if (known.has(name) && known.get(name) !== checksum) {
      throw new Error(`The migration ${name} was changed after it had been applied to this database.`);
    }
  }
  const unknown = [...known.keys()].filter(
    (name) => !migrations.some((migration) => migration.name === name),
  );
  if (unknown[0])
    throw new Error(`This database is newer than the application: it knows the migration ${unknown[0]}.`);
  return migrations.filter(({ name }) => !known.has(name));
}

// One transaction a migration, where Prisma has none: a failing one leaves the database as it was.
async function apply(client: pg.Client, { name, script, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(script);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The migration ${name} failed and changed nothing: ${reason}`, { cause: error });
  }
}
