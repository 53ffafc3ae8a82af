// npm run db:migrate -- --name what_changes [--create-only] [--empty]
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCluster } from './cluster';
import { migrate } from './migrations';
import { runPrisma } from './run-prisma';

const folder = 'prisma/migrations';
const { values } = parseArgs({
  options: { name: { type: 'string' }, 'create-only': { type: 'boolean' }, empty: { type: 'boolean' } },
});

const cluster = process.env['DATABASE_URL'] ? null : await openCluster(resolve('.data/postgres'));
const url = cluster?.url ?? process.env['DATABASE_URL'] ?? '';
try {
  if (values.name) await writeMigration(values.name);
  if (!values['create-only']) await applyAndGenerate();
} finally {
  await cluster?.stop();
}

async function applyAndGenerate(): Promise<void> {
  const applied = await migrate(url);
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
  await runPrisma(['generate'], url);
}

async function writeMigration(name: string): Promise<void> {
  keepLockFile();
  const draft = join(folder, '..', `.draft-${process.pid}.sql`);
  const difference = ['--from-migrations', folder, '--to-schema', 'prisma/schema.prisma', '--script'];
  if (!values.empty) await runPrisma(['migrate', 'diff', ...difference, '--output', draft], url);
  const script = existsSync(draft) ? readFileSync(draft, 'utf8') : '';
  rmSync(draft, { force: true });
  if (!values.empty && (script.trim() === '' || script.includes('This is an empty migration'))) {
    return console.log('The schema and the migrations agree; nothing to write.');
  }
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const home = join(folder, `${stamp}_${name.replaceAll(/\W+/g, '_').toLowerCase()}`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'migration.sql'), script);
  console.log(`Wrote ${home}/migration.sql`);
}

function keepLockFile(): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'migration_lock.toml');
  if (!existsSync(file))
    writeFileSync(file, '# Names the kind of database for Prisma.\nprovider = "postgresql"\n');
}
