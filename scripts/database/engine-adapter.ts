import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQueryable,
} from '@prisma/driver-adapter-utils';
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
    return this.#connectTo(this.#url);
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `roundtable_shadow_${randomUUID().replaceAll('-', '')}`;
    await runIn(this.#url, `CREATE DATABASE "${name}"`);
    const address = new URL(this.#url);
    address.pathname = `/${name}`;
    const adapter = await this.#connectTo(address.href);
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

  async #connectTo(url: string): Promise<SqlDriverAdapter> {
    // The engine's advisory lock belongs to a connection, so there must be only one.
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    const chars = new CatalogChars();
    pool.on('connect', (client) => chars.watch(client));
    const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
    // The adapter splits scripts at semicolons, also inside function bodies; PostgreSQL itself does not.
    adapter.executeScript = async (script) => void (await pool.query(script));
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => {
      const transaction = await begin(level);
      chars.restoreIn(transaction);
      return transaction;
    };
    chars.restoreIn(adapter);
    this.#open.push(adapter);
    return adapter;
  }
}

type RowDescription = { fields: { dataTypeID: number }[] };

/**
 * The adapter refuses the catalog's own "char" type, which introspection reads: it is told of text instead, and the
 * engine afterwards of a character. There is one connection, so the last description belongs to the last answer.
 */
class CatalogChars {
  #places: number[] = [];

  watch(client: pg.PoolClient): void {
    const connection: unknown = Reflect.get(client, 'connection');
    if (!(connection instanceof pg.Connection)) throw new Error('The driver no longer shows its connection.');
    connection.prependListener('rowDescription', ({ fields }: RowDescription) => {
      this.#places = fields.flatMap((field, place) => (field.dataTypeID === catalogChar ? [place] : []));
      for (const field of fields) if (field.dataTypeID === catalogChar) field.dataTypeID = text;
    });
  }

  restoreIn(queryable: SqlQueryable): void {
    const ask = queryable.queryRaw.bind(queryable);
    queryable.queryRaw = async (query) => {
      const answer = await ask(query);
      for (const place of this.#places) answer.columnTypes[place] = ColumnTypeEnum.Character;
      return answer;
    };
  }
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
