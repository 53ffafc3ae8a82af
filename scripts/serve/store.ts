import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cluster, openCluster } from '../database/cluster';
import { connected } from '../database/connected';
import { fillingMark, forgetDemo } from '../database/forget-demo';
import { prepareDatabase } from '../database/prepare';
import { keptSecrets, type Settings } from './settings';

export type Store = {
  embedded: boolean;
  /** What the application's processes are told. */
  env: NodeJS.ProcessEnv;
  /** Applies the migrations, and fills an empty embedded database with the demo network. */
  fill(): Promise<void>;
  stop(): Promise<void>;
};

/** The database that DATABASE_URL names, else the embedded one, and the folder for files. */
export async function openStore(settings: Settings): Promise<Store> {
  const { databaseUrl, home } = settings;
  if (databaseUrl) {
    await connected(databaseUrl, async (client) => void (await client.query('SELECT 1')));
    const env = environment(settings, { DATABASE_URL: databaseUrl, ROUNDTABLE_DEMO: '0' });
    return { embedded: false, env, fill: () => applyMigrations(databaseUrl), stop: async () => undefined };
  }
  console.log('Starting the database …');
  const cluster = await openEmbedded(home);
  const env = environment(settings, addressesOf(cluster));
  const fill = async (): Promise<void> => {
    await applyMigrations(cluster.url);
    await seedIfEmpty(cluster.url, home, env);
  };
  return { embedded: true, env, fill, stop: cluster.stop };
}

// A demo network that a start left half made is made anew, unless another start is making it just now.
async function openEmbedded(home: string): Promise<Cluster> {
  const cluster = await openCluster(join(home, 'postgres'));
  if (!existsSync(fillingMark(home))) return cluster;
  await cluster.stop();
  if (await forgetDemo(home)) console.log('The last start left the demo network half made; making it anew …');
  return openCluster(join(home, 'postgres'));
}

function addressesOf({ url, logins }: Cluster): Record<string, string> {
  return {
    DATABASE_URL: url,
    DATABASE_URL_APP: logins.app,
    DATABASE_URL_READ: logins.read,
    DATABASE_URL_AUTH: logins.auth,
    ROUNDTABLE_DEMO: '1',
  };
}

function environment({ origin, home, dev }: Settings, database: Record<string, string>): NodeJS.ProcessEnv {
  const files = process.env['FILES_DIR'] ?? join(home, 'files');
  mkdirSync(files, { recursive: true });
  return {
    ...keptSecrets(home),
    ...process.env,
    ...database,
    NODE_ENV: dev ? 'development' : 'production',
    APP_ORIGIN: origin,
    NEXTAUTH_URL: origin,
    FILES_DIR: files,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

async function applyMigrations(url: string): Promise<void> {
  const applied = await prepareDatabase(url);
  if (applied.length > 0)
    console.log(`Applied ${applied.length === 1 ? 'a migration' : `${applied.length} migrations`}.`);
}

async function seedIfEmpty(url: string, home: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { rows } = await connected(url, (client) =>
    client.query('SELECT EXISTS (SELECT FROM "Person") AS peopled'),
  );
  if (rows[0]?.peopled === true) return;
  console.log('Filling the empty database with the demo network …');
  Object.assign(process.env, env);
  const { seed } = await import('@/prisma/seed/seed');
  const { closeDatabase } = await import('@/lib/platform/database');
  writeFileSync(fillingMark(home), '');
  await waitForDisk(url, 'off');
  await seed();
  await closeDatabase();
  await waitForDisk(url, 'on');
  rmSync(fillingMark(home));
}

// Nothing of the demo network is worth waiting for the disk while it is being made: a crash makes it anew.
async function waitForDisk(url: string, synchronous: 'on' | 'off'): Promise<void> {
  const database = new URL(url).pathname.slice(1);
  await connected(url, (client) =>
    client.query(`ALTER DATABASE "${database}" SET synchronous_commit = ${synchronous}`),
  );
}
