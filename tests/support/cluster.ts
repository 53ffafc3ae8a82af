import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openCluster } from '@/scripts/database/cluster';
import { prepareDatabase } from '@/scripts/database/prepare';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server of the tests' own: its superuser's address, and those of each role in the template database. */
    cluster: { adminUrl: string; url: string; logins: { app: string; read: string; auth: string } };
  }
}

/** Vitest's global set-up: a throw-away PostgreSQL whose one database is migrated once, to be cloned by each file. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'roundtable-tests-'));
  const cluster = await openCluster(home, { durable: false });
  await prepareDatabase(cluster.url);
  const { adminUrl, url, logins } = cluster;
  project.provide('cluster', { adminUrl, url, logins });
  return async () => {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
