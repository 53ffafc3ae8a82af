import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const catalogChar = 18;
const text = 25;

/** The database as the schema engine wants it: one connection each for the database and its shadow. */
export class DatabaseConnections implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #url: string;
  readonly #open: SqlDriverAdapter[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const { adapter } = await this.#connectTo(this.#url);
    return adapter;
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `roundtable_shadow_${randomUUID().replaceAll('-', '')}`;
    await runIn(this.#url, `CREATE DATABASE "${name}"`);
    const address = new URL(this.#url);
    address.pathname = `/${name}`;
    const { adapter } = await this.#connectTo(address.href);
    const close = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await close();
      await runIn(this.#url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    };
    return adapter;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#open.map((adapter) => adapter.dispose()));
  }

  async #connectTo(url: string): Promise<{ adapter: SqlDriverAdapter }> {
    // The engine's advisory lock belongs to a connection, so there must be only one.
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    pool.on('connect', readCatalogCharsAsText);
    const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
    // The adapter splits scripts at semicolons, also inside function bodies; PostgreSQL itself does not.
    adapter.executeScript = async (script) => void (await pool.query(script));
    this.#open.push(adapter);
    return { adapter };
  }
}

// The adapter refuses the catalog's own "char" type, which introspection reads.
function readCatalogCharsAsText(client: pg.PoolClient): void {
  const connection: unknown = Reflect.get(client, 'connection');
  if (!(connection instanceof pg.Connection)) return;
  connection.prependListener('rowDescription', (message: { fields: { dataTypeID: number }[] }) => {
    for (const field of message.fields) if (field.dataTypeID === catalogChar) field.dataTypeID = text;
  });
}

async function runIn(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
