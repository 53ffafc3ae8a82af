import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type PrismaAnswer = { code: number | null; said: string };

/** Runs Prisma's command line on the project; fails with what it said unless another exit code is allowed. */
export async function runPrisma(args: string[], url: string, allowed = [0]): Promise<PrismaAnswer> {
  const home = dirname(createRequire(import.meta.url).resolve('prisma/package.json'));
  const quiet = { PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1', NO_COLOR: '1' };
  const child = spawn(process.execPath, [join(home, 'build/index.js'), ...args], {
    env: { ...process.env, ...quiet, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === null || !allowed.includes(code))
    throw new Error(`prisma ${args.join(' ')} ended with ${code}.\n${said}`);
  return { code, said };
}
