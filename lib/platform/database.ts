import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '@/lib/platform/env';
import { type Prisma, PrismaClient } from '@/lib/platform/prisma/client';

export type Transaction = Prisma.TransactionClient;

/** The handle behind queries: it can only read (role roundtable_read). */
export const reading = () => client('roundtable_read', 'DATABASE_URL_READ');
/** The handle behind commands and jobs (role roundtable_app). */
export const writing = () => client('roundtable_app', 'DATABASE_URL_APP');
/** next-auth's handle: its own tables and nothing else (role roundtable_auth). */
export const signing = () => client('roundtable_auth', 'DATABASE_URL_AUTH');

/** Reads confidential tables as a person: row-level security shows the rows that this person may see. */
export function readingAs<T>(personId: string, work: (db: Transaction) => Promise<T>): Promise<T> {
  return reading().$transaction(async (db) => {
    await actAs(db, personId);
    return work(db);
  });
}

/** Writes for nobody in particular: the worker's own tasks, to which row-level security opens the confidential tables. */
export function workingAs<T>(task: string, work: (db: Transaction) => Promise<T>): Promise<T> {
  return writing().$transaction(async (db) => {
    await db.$queryRaw`select set_config('app.task', ${task}, true)`;
    return work(db);
  });
}

/**
 * Within a command, what follows whoever gives the word and shows them nothing: row-level security opens the
 * confidential tables for `work` alone.
 */
export async function aside<T>(db: Transaction, task: string, work: () => Promise<T>): Promise<T> {
  await db.$queryRaw`select set_config('app.task', ${task}, true)`;
  const done = await work();
  await db.$queryRaw`select set_config('app.task', '', true)`;
  return done;
}

/** Names, for this transaction, the person for whom row-level security decides. */
export async function actAs(db: Transaction, personId: string): Promise<void> {
  await db.$queryRaw`select set_config('app.person', ${personId}, true)`;
}

type OwnConnection = 'DATABASE_URL_APP' | 'DATABASE_URL_READ' | 'DATABASE_URL_AUTH';

const kept = globalThis as typeof globalThis & { roundtableClients?: Map<string, PrismaClient> };

function client(role: string, own: OwnConnection): PrismaClient {
  kept.roundtableClients ??= new Map();
  const known = kept.roundtableClients.get(role);
  if (known) return known;
  const made = connect(role, env()[own] ?? env().DATABASE_URL);
  kept.roundtableClients.set(role, made);
  return made;
}

function connect(role: string, connectionString: string): PrismaClient {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    // A start-up option rather than SET ROLE: a RESET ROLE falls back to this role, never to the owner.
    options: `-c role=${role} -c lock_timeout=8s -c idle_in_transaction_session_timeout=20s`,
    onConnect: (connection: pg.ClientBase) => assertRole(connection, role),
  });
  pool.on('error', (error) => console.warn('A database connection was lost:', error.message));
  return new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true }),
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  });
}

async function assertRole(connection: pg.ClientBase, role: string): Promise<void> {
  const { rows } = await connection.query<{ current_user: string }>('select current_user');
  if (rows[0]?.current_user !== role) throw new Error(`A connection for ${role} came up as another role`);
}

/** Ends every pool: for commands of the shell and the end of tests. */
export async function closeDatabase(): Promise<void> {
  const clients = [...(kept.roundtableClients?.values() ?? [])];
  kept.roundtableClients?.clear();
  await Promise.all(clients.map((each) => each.$disconnect()));
}
