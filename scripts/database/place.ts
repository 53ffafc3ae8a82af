import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type Binaries, locateBinaries } from './binaries';
import { runProgram } from './run-program';
import { databaseIdentity, type Identity, reachable } from './unprivileged';

export type Place = {
  home: string;
  data: string;
  logs: string;
  binaries: Binaries;
  identity: Identity | null;
};

const elsewhere = '/var/lib/roundtable';

/** Where the server's files live: in `home`, or, for root with a closed project folder, where the server can go. */
export function choosePlace(home: string): Place {
  const identity = databaseIdentity();
  const inside = identity === null || canOpen(home, identity);
  const actual = inside
    ? home
    : join(elsewhere, createHash('sha256').update(resolve(home)).digest('hex').slice(0, 16));
  if (!inside) for (const folder of [elsewhere, actual]) mkdirSync(folder, { recursive: true, mode: 0o711 });
  const place = { home: actual, data: join(actual, 'data'), logs: join(actual, 'log'), identity };
  own(place.logs, identity);
  return { ...place, binaries: locateBinaries(identity, elsewhere) };
}

/** Runs initdb into a folder beside the data and renames it, so that a stopped attempt leaves nothing half made. */
export async function makeData(place: Place, adminPassword: string): Promise<void> {
  if (existsSync(join(place.data, 'PG_VERSION'))) return lendAll(place);
  const unfinished = join(place.home, 'making');
  rmSync(unfinished, { recursive: true, force: true });
  own(unfinished, place.identity);
  const passwordFile = join(place.logs, 'password');
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
  lend(passwordFile, place.identity);
  const flags = [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    await runProgram(place.binaries.initdb, ['-D', unfinished, ...flags, ...access], place);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(place.data, { recursive: true, force: true });
  renameSync(unfinished, place.data);
}

function canOpen(home: string, identity: Identity): boolean {
  if (!reachable(home, identity)) return false;
  chmodSync(home, 0o711);
  return true;
}

function own(folder: string, identity: Identity | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  lend(folder, identity);
}

// The folder may have been copied, or first used by somebody else.
function lendAll({ data, logs, identity }: Place): void {
  if (!identity || statSync(data).uid === identity.uid) return;
  spawnSync('chown', ['-R', `${identity.uid}:${identity.gid}`, data, logs]);
}

function lend(path: string, identity: Identity | null): void {
  if (identity) chownSync(path, identity.uid, identity.gid);
}
