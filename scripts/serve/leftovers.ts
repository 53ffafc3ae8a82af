import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../database/process-state';

/** Notes which processes this one has started, so that the next start can end them should this one be killed. */
export function noteProcesses(home: string, children: number[]): () => void {
  const folder = folderIn(home);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, String(process.pid));
  writeFileSync(file, JSON.stringify(children));
  return () => rmSync(file, { force: true });
}

/** Ends the web server and worker of a start that was killed: they would hold the port. */
export async function endLeftovers(home: string): Promise<void> {
  for (const name of supervisors(home).filter((pid) => !isAlive(Number(pid)))) {
    const file = join(folderIn(home), name);
    const children: number[] = JSON.parse(readFileSync(file, 'utf8'));
    await Promise.all(children.filter(isOurs).map(endGroup));
    rmSync(file, { force: true });
  }
}

// A process number may have passed to a stranger since.
function isOurs(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return /next|worker\.ts/.test(stdout ?? '');
}

async function endGroup(pid: number): Promise<void> {
  for (const [signal, patience] of [['SIGTERM', 50] as const, ['SIGKILL', 20] as const]) {
    try {
      process.kill(-pid, signal);
    } catch {
      return;
    }
    for (let tries = 0; tries < patience && isAlive(pid); tries += 1) await wait(100);
  }
}

function supervisors(home: string): string[] {
  try {
    return readdirSync(folderIn(home));
  } catch {
    return [];
  }
}

function folderIn(home: string): string {
  return join(home, 'running');
}
