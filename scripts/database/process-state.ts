import { existsSync, readFileSync } from 'node:fs';

/** Whether a process runs. One that has ended but is still in the process table does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isDefunct(pid);
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM';
  }
}

/** Whether a process has ended without anybody having asked how: in many containers nobody does. */
export function isDefunct(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return false;
  return readFileSync(file, 'utf8')
    .replace(/^.*\) /s, '')
    .startsWith('Z');
}
