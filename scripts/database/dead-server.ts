import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDefunct } from './process-state';

// Above what Linux and macOS give out by default.
const nobody = 4_194_303;

/**
 * A server that was killed can stay in the process table, where nothing reaps it (as in many containers), and
 * PostgreSQL then believes that it still runs. Its mark is made to name no process; the rest of the mark stays, by
 * which PostgreSQL sees whether other processes of that server are still about.
 */
export function buryDeadServer(data: string): void {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [pid = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  if (isDefunct(Number(pid))) writeFileSync(file, [String(nobody), ...rest].join('\n'));
}
