import pg from 'pg';

/** Answers Prisma's question whether the database is there: 0 and silence, or 1 and a reason on stderr. */
export async function canConnect(url: string): Promise<number> {
  return attempt(async () => withClient(url, async () => undefined));
}

/** Creates the database that the address names, connecting through the maintenance database. */
export async function createDatabase(url: string): Promise<number> {
  const address = new URL(url);
  const name = decodeURIComponent(address.pathname.slice(1));
  address.pathname = '/postgres';
  return attempt(async () =>
    withClient(
      address.href,
      async (client) => void (await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)),
    ),
  );
}

async function attempt(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message || 'The database did not answer.' : String(error);
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    report(prismaCode(code), message);
    return 1;
  }
}

function prismaCode(code: unknown): string {
  if (code === '3D000') return 'P1003';
  if (code === '28P01' || code === '28000') return 'P1000';
  return 'P1001';
}

// Prisma drops the first line and parses each of the others.
function report(errorCode: string, message: string): void {
  const fields = { error_code: errorCode, message };
  process.stderr.write(`{}\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`);
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
