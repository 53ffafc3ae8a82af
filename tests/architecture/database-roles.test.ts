import { expect, test } from 'vitest';
import { connected } from '@/scripts/database/connected';
import { migrate } from '@/scripts/database/migrations';

const owner = (): string => process.env['DATABASE_URL'] ?? '';

test('the owner is no superuser and has none of the roles’ rights unasked', async () => {
  const { rows } = await connected(owner(), (client) =>
    client.query(
      `SELECT role, pg_has_role('roundtable_owner', role, 'SET') AS becomes,
              pg_has_role('roundtable_owner', role, 'USAGE') AS inherits
         FROM unnest(ARRAY['roundtable_app', 'roundtable_read', 'roundtable_auth']) AS role
        WHERE NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)`,
    ),
  );
  expect(rows).toEqual([
    { role: 'roundtable_app', becomes: true, inherits: false },
    { role: 'roundtable_read', becomes: true, inherits: false },
    { role: 'roundtable_auth', becomes: true, inherits: false },
  ]);
});

test('each login of its own comes up as its role', async () => {
  for (const role of ['APP', 'READ', 'AUTH']) {
    const { rows } = await connected(process.env[`DATABASE_URL_${role}`] ?? '', (client) =>
      client.query('SELECT current_user AS name'),
    );
    expect(rows).toEqual([{ name: `roundtable_${role.toLowerCase()}` }]);
  }
});

test('applying the migrations again changes nothing', async () => {
  expect(await migrate(owner())).toEqual([]);
});
