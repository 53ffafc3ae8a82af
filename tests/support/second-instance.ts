import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { freePort } from '@/scripts/database/port';
import { settle } from '@/scripts/serve/settings';
import { openStore } from '@/scripts/serve/store';

export interface Instance {
  origin: string;
  stop(): Promise<void>;
}

/** A second web server beside the one under test, as a larger installation has: they share the database and nothing else. */
export async function secondInstance(): Promise<Instance> {
  const port = await freePort(0);
  const settings = settle({ ...process.env, PORT: String(port) }, false);
  const store = await openStore(settings);
  const next = join(
    dirname(createRequire(join(process.cwd(), 'package.json')).resolve('next/package.json')),
    'dist/bin/next',
  );
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)];
  const web = spawn(process.execPath, args, { env: store.env, stdio: ['ignore', 'ignore', 'inherit'] });
  const answers = () =>
    fetch(settings.origin).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 60_000 }).toBe(true);
  return {
    origin: settings.origin,
    stop: async () => {
      const gone = new Promise((resolve) => web.once('exit', resolve));
      web.kill('SIGTERM');
      await gone;
      await store.stop();
    },
  };
}
