import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Cluster, openCluster } from '@/scripts/database/cluster';
import { connected } from '@/scripts/database/connected';

const home = mkdtempSync(join(tmpdir(), 'roundtable-embedded-'));
const opened: Cluster[] = [];

afterAll(async () => {
  for (const cluster of opened) await cluster.stop().catch(() => undefined);
  rmSync(home, { recursive: true, force: true });
});

test('of two starts at once one makes the server and the other joins it', async () => {
  opened.push(...(await Promise.all([openCluster(home), openCluster(home)])));
  expect(opened.map(({ startedHere }) => startedHere).sort()).toEqual([false, true]);
  expect(new Set(opened.map(({ url }) => url)).size).toBe(1);
});

test('what was committed is there after the server was killed', async () => {
  const { url } = await openCluster(home);
  await connected(url, async (client) => {
    await client.query('CREATE TABLE kept (word text)');
    await client.query("INSERT INTO kept VALUES ('said')");
  });
  process.kill(serverProcess(), 'SIGKILL');
  const again = await openCluster(home);
  opened.push(again);
  const { rows } = await connected(again.url, (client) => client.query('SELECT word FROM kept'));
  expect(rows).toEqual([{ word: 'said' }]);
});

test('the server listens on this computer only, and asks for a password', async () => {
  const { adminUrl } = await openCluster(home);
  const { rows } = await connected(adminUrl, (client) => client.query('SHOW listen_addresses'));
  expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }]);
  const open = new URL(adminUrl);
  open.password = '';
  await expect(connected(open.href, async () => undefined)).rejects.toThrow();
});

test.skipIf(process.platform === 'win32')('its passwords are for its owner’s eyes', () => {
  const { stdout } = spawnSync('ls', ['-l', join(home, 'cluster.json')], { encoding: 'utf8' });
  expect(stdout.slice(0, 10)).toBe('-rw-------');
});

function serverProcess(): number {
  return Number(readFileSync(join(home, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
}
