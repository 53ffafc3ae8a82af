import { realpathSync } from 'node:fs';
import pg from 'pg';
import type { ClusterState } from './cluster-state';
import { connected } from './connected';
import { ensureRoles, roleNames } from './roles';

export const ownDatabase = 'roundtable';

/** Makes the owner, the other roles with logins of their own, and the database, where they are missing. */
export async function prepareServer(state: ClusterState): Promise<void> {
  await connected(addressOf(state, 'postgres', 'postgres'), async (client) => {
    await ensureOwner(client, state.passwords.owner);
    await ensureRoles(client, roleNames.owner);
    for (const name of ['app', 'read', 'auth'] as const) {
      const password = pg.escapeLiteral(state.passwords[name]);
      await client.query(`ALTER ROLE ${roleNames[name]} LOGIN PASSWORD ${password}`);
    }
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [ownDatabase]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${ownDatabase} OWNER ${roleNames.owner}`);
  });
}

/** Whether this very server is up: its port answers, with our password, from our data folder. */
export async function serverAnswers(state: ClusterState, data: string): Promise<boolean> {
  if (state.port === 0) return false;
  try {
    return await connected(addressOf(state, 'postgres', 'postgres'), async (client) => {
      const { rows } = await client.query('SHOW data_directory');
      return realpathSync(rows[0].data_directory) === realpathSync(data);
    });
  } catch {
    return false;
  }
}

export function addressOf(state: ClusterState, role: string, database: string): string {
  const address = new URL(`postgresql://127.0.0.1:${state.port}/${database}`);
  address.username = role;
  address.password = passwordOf(state, role);
  return address.href;
}

function passwordOf({ passwords }: ClusterState, role: string): string {
  const known: Record<string, string> = {
    postgres: passwords.admin,
    [roleNames.owner]: passwords.owner,
    [roleNames.app]: passwords.app,
    [roleNames.read]: passwords.read,
    [roleNames.auth]: passwords.auth,
  };
  return known[role] ?? '';
}

// The owner may make databases: the migration tool works out differences in one that it drops again.
async function ensureOwner(client: pg.Client, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [roleNames.owner]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  const secret = pg.escapeLiteral(password);
  await client.query(`${verb} ROLE ${roleNames.owner} LOGIN NOSUPERUSER CREATEDB PASSWORD ${secret}`);
}
