import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export type Identity = { uid: number; gid: number };

/** PostgreSQL refuses to run as root, so root lends it an account of the machine; anyone else runs it as themselves. */
export function databaseIdentity(): Identity | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map(parseAccount);
  const found = ['postgres', 'nobody'].flatMap((name) =>
    accounts.filter((account) => account.name === name),
  )[0];
  if (!found)
    throw new Error('No account "postgres" or "nobody" to run the database as. Start as an ordinary user.');
  return { uid: found.uid, gid: found.gid };
}

/** Whether that account can walk down to the path: every folder above must let others through. */
export function reachable(path: string, identity: Identity | null): boolean {
  if (identity === null) return true;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!letsThrough(folder, identity)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function letsThrough(folder: string, { uid, gid }: Identity): boolean {
  const stats = statSync(folder);
  if (stats.uid === uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}

function parseAccount(line: string): { name: string; uid: number; gid: number } {
  const [name = '', , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}
