import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './process-state';

/** What has to be known to join a server that another command started; kept beside it, readable by its owner only. */
export type ClusterState = {
  port: number;
  startedBy: number;
  passwords: { admin: string; owner: string; app: string; read: string; auth: string };
};

export function newState(): ClusterState {
  const secret = (): string => randomBytes(24).toString('base64url');
  return {
    port: 0,
    startedBy: process.pid,
    passwords: { admin: secret(), owner: secret(), app: secret(), read: secret(), auth: secret() },
  };
}

export function readState(home: string): ClusterState | null {
  const file = join(home, 'cluster.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

export function writeState(home: string, state: ClusterState): void {
  writeFileSync(join(home, 'cluster.json'), JSON.stringify(state), { mode: 0o600 });
}

/** Two commands may start at once: one makes the server while the other waits, then joins it. */
export async function claim(home: string): Promise<() => void> {
  const file = join(home, 'starting');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (isAbandoned(file)) rmSync(file, { force: true });
      else await wait(100);
    }
  }
}

function isAbandoned(file: string): boolean {
  try {
    const tooOld = Date.now() - statSync(file).mtimeMs > 120_000;
    const holder = Number(readFileSync(file, 'utf8'));
    return tooOld || (holder > 0 && !isAlive(holder));
  } catch {
    return false;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === 'EEXIST';
}
