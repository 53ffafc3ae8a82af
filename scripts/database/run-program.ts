import { spawn } from 'node:child_process';
import type { Place } from './place';

/** Runs one of PostgreSQL's programs to its end, as the account that owns the server's files. */
export async function runProgram(program: string, args: string[], place: Place): Promise<void> {
  const account = place.identity ?? {};
  const env = { ...process.env, LC_ALL: 'C' };
  // The server inherits what it is started with: an open pipe would keep the caller waiting for as long as it lives.
  const starts = args[0] === 'start';
  const child = spawn(program, args, {
    cwd: place.logs,
    env,
    ...account,
    stdio: starts ? 'ignore' : ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  child.stderr?.on('data', (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(`${program} ${args[0]} ended with ${code}. ${said}\nThe log is in ${place.logs}.`);
}
