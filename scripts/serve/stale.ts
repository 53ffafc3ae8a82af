import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runPrisma } from '../database/run-prisma';

const schema = ['prisma/schema.prisma', 'package-lock.json'];
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'prisma/schema.prisma',
  'proxy.ts',
  'tailwind.config.ts',
  'tsconfig.json',
];

/** Makes the database client from the schema, if the schema has changed since it was last made. */
export async function generate(): Promise<void> {
  await unlessFresh('lib/platform/prisma', schema, async () => {
    console.log('Making the database client …');
    await runPrisma(['generate'], process.env['DATABASE_URL'] ?? '');
  });
}

/** Makes the production build, if a source has changed since the last one. */
export async function build(env: NodeJS.ProcessEnv): Promise<void> {
  await unlessFresh('.next', sources, async () => {
    console.log('Building (about a minute) …');
    const next = join(dirname(createRequire(import.meta.url).resolve('next/package.json')), 'dist/bin/next');
    const child = spawn(process.execPath, [next, 'build'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    if (code !== 0) throw new Error(`The build failed.\n${said}`);
  });
}

async function unlessFresh(folder: string, from: string[], make: () => Promise<void>): Promise<void> {
  const stamp = join(folder, '.made-from');
  const wanted = fingerprint(from);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, wanted);
}

function fingerprint(paths: string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap(filesIn)) hash.update(path).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path) || path === join('lib', 'platform', 'prisma')) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
