import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { connected } from '@/scripts/database/connected';

// Runs before each test file is loaded: the file gets a database of its own, cloned from the migrated template.
const { adminUrl, url, logins } = inject('cluster');
const name = `file_${process.env['VITEST_POOL_ID'] ?? '0'}`;
const files = mkdtempSync(join(tmpdir(), 'roundtable-files-'));

await connected(adminUrl, async (client) => {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE roundtable OWNER roundtable_owner`);
});

Object.assign(process.env, {
  DATABASE_URL: inClone(url),
  DATABASE_URL_APP: inClone(logins.app),
  DATABASE_URL_READ: inClone(logins.read),
  DATABASE_URL_AUTH: inClone(logins.auth),
  APP_ORIGIN: 'http://127.0.0.1:3000',
  NEXTAUTH_SECRET: 'a secret that only the tests know, and no one else',
  FILES_DIR: files,
});

afterAll(async () => {
  const { closeDatabase } = await import('@/lib/platform/database');
  await closeDatabase();
  rmSync(files, { recursive: true, force: true });
});

function inClone(address: string): string {
  const clone = new URL(address);
  clone.pathname = `/${name}`;
  return clone.href;
}
