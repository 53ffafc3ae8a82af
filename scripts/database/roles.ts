import type pg from 'pg';

export const roleNames = {
  owner: 'roundtable_owner',
  app: 'roundtable_app',
  read: 'roundtable_read',
  auth: 'roundtable_auth',
} as const;

/**
 * Makes the three roles that the application works as, and lets the owner become each of them, but not act with
 * their rights unasked. What they may do is granted by the migrations.
 */
export async function ensureRoles(client: pg.ClientBase, owner: string): Promise<void> {
  const wanted: string[] = [];
  for (const role of [roleNames.app, roleNames.read, roleNames.auth]) {
    const exists = await roleExists(client, role);
    if (!exists) wanted.push(`CREATE ROLE ${role} NOLOGIN`);
    if (!exists || !(await mayBecome(client, owner, role)))
      wanted.push(await membership(client, role, owner));
  }
  for (const [done, statement] of wanted.entries()) await explained(client, statement, wanted.slice(done));
}

async function roleExists(client: pg.ClientBase, role: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  return rowCount === 1;
}

async function mayBecome(client: pg.ClientBase, owner: string, role: string): Promise<boolean> {
  const kind = (await version(client)) >= 160_000 ? 'SET' : 'MEMBER';
  const { rows } = await client.query(
    'SELECT NOT rolsuper AND pg_has_role($1, $2, $3) AS may FROM pg_roles WHERE rolname = $1',
    [owner, role, kind],
  );
  return rows[0]?.may === true;
}

async function membership(client: pg.ClientBase, role: string, owner: string): Promise<string> {
  const limits = (await version(client)) >= 160_000 ? ' WITH SET TRUE, INHERIT FALSE' : '';
  return `GRANT ${role} TO "${owner.replaceAll('"', '""')}"${limits}`;
}

async function version(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version");
  return rows[0].version;
}

async function explained(client: pg.ClientBase, statement: string, left: string[]): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== '42501') throw error;
    const advice = left.map((each) => `  ${each};`).join('\n');
    throw new Error(
      `This login may not make database roles. Ask the database's administrator to run:\n${advice}`,
    );
  }
}
