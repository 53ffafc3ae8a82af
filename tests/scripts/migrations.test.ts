import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { connected } from '@/scripts/database/connected';
import { migrate } from '@/scripts/database/migrations';
import { runPrisma } from '@/scripts/database/run-prisma';

const { adminUrl, url: templateUrl } = inject('cluster');
let folder = '';
let url = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-migrations-'));
  const name = `migrations_${process.env['VITEST_POOL_ID']}`;
  await connected(adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} OWNER roundtable_owner`);
  });
  const address = new URL(templateUrl);
  address.pathname = `/${name}`;
  url = address.href;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('each migration is applied once, in order', async () => {
  write('2_second', 'ALTER TABLE a ADD COLUMN c int');
  write('1_first', 'CREATE TABLE a (b int)');
  expect(await migrate(url, folder)).toEqual(['1_first', '2_second']);
  expect(await migrate(url, folder)).toEqual([]);
});

test('two at once apply each migration once between them', async () => {
  write('1_first', 'CREATE TABLE a (b int)');
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder)]);
  expect(applied.flat()).toEqual(['1_first']);
});

test('a migration that fails changes nothing and can be put right', async () => {
  write('1_first', 'CREATE TABLE a (b int); SELECT nonsense;');
  await expect(migrate(url, folder)).rejects.toThrow('The migration 1_first failed and changed nothing');
  write('1_first', 'CREATE TABLE a (b int)');
  expect(await migrate(url, folder)).toEqual(['1_first']);
});

test('a migration may not change after it has been applied', async () => {
  write('1_first', 'CREATE TABLE a (b int)');
  await migrate(url, folder);
  write('1_first', 'CREATE TABLE a (b bigint)');
  await expect(migrate(url, folder)).rejects.toThrow('1_first was changed after it had been applied');
});

test('an older application refuses a newer database', async () => {
  write('1_first', 'CREATE TABLE a (b int)');
  await migrate(url, folder);
  rmSync(join(folder, '1_first'), { recursive: true });
  await expect(migrate(url, folder)).rejects.toThrow(
    'newer than the application: it knows the migration 1_first',
  );
});

test('Prisma’s own tool finds our migrations applied, and nothing left to do', async () => {
  await migrate(url);
  const status = await runPrisma(['migrate', 'status'], url);
  expect(status.said).toContain('Database schema is up to date!');
  const deploy = await runPrisma(['migrate', 'deploy'], url);
  expect(deploy.said).toContain('No pending migrations to apply.');
});

test('what Prisma’s own tool applied is known to us', async () => {
  await runPrisma(['migrate', 'deploy'], url);
  expect(await migrate(url)).toEqual([]);
});

function write(name: string, script: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), script);
}
