import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from './cluster';
import { runPrisma } from './run-prisma';

/** What the schema says that the migrations don't, or null; worked out in a server of its own. */
export async function findDrift(): Promise<string | null> {
  const home = mkdtempSync(join(tmpdir(), 'roundtable-drift-'));
  const cluster = await openCluster(home, { durable: false });
  try {
    const difference = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'];
    const { said } = await runPrisma(['migrate', 'diff', ...difference, '--exit-code'], cluster.url, [0, 2]);
    // An engine that does nothing also exits with 0, so only the words count.
    return said.includes('No difference detected') ? null : said;
  } finally {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
