import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';

/** Where bytes are kept, by their SHA-256 in hexadecimal: the same bytes are kept once and never change. */
export interface FileStore {
  /** Keeps bytes, wholly or not at all. Throws `StorageFull` where there is no room. */
  put(bytes: Uint8Array): Promise<{ sha256: string; size: number }>;
  /** The bytes as a stream, or null where none are kept under this hash. */
  stream(sha256: string): Promise<ReadableStream | null>;
  /** All the bytes at once, for what is known to be small. */
  read(sha256: string): Promise<Buffer | null>;
  /** Deletes what has lain here for an hour and is not among the `kept` of some hashes; answers how many went. */
  sweep(kept: (hashes: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>;
}

/** There is no room left to keep a file. */
export class StorageFull extends Error {
  constructor(cause: unknown) {
    super('There is no room left where files are kept', { cause });
  }
}

/** The store of this installation: a folder of the local disk, `FILES_DIR`. */
export function files(): FileStore {
  return diskStore(resolve(env().FILES_DIR));
}

export function diskStore(root: string): FileStore {
  return {
    put: (bytes) => keep(root, bytes),
    stream: async (sha256) => {
      const path = placeOf(root, sha256);
      const kept = await found(stat(path));
      return kept && (Readable.toWeb(createReadStream(path)) as ReadableStream);
    },
    read: async (sha256) => found(readFile(placeOf(root, sha256))),
    sweep: (kept) => sweep(root, kept),
  };
}

async function keep(root: string, bytes: Uint8Array) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = placeOf(root, sha256);
  // Touched, so that a sweep leaves them alone until the row that names them is in the database.
  await found(utimes(path, new Date(), new Date()));
  const kept = await found(stat(path));
  if (kept?.size !== bytes.length) await writeWhole(path, bytes);
  return { sha256, size: bytes.length };
}

async function sweep(root: string, keptOf: Parameters<FileStore['sweep']>[0]): Promise<number> {
  let gone = 0;
  for (const folder of (await found(readdir(root))) ?? []) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const names = await readdir(join(root, folder));
    const kept = await keptOf(names.filter((name) => isHash(name)));
    for (const name of names.filter((each) => !kept.has(each))) {
      if (await removeOld(join(root, folder, name))) gone += 1;
    }
  }
  return gone;
}

// Set aside first and looked at again: bytes that were put in this moment have been touched, and go back.
async function removeOld(path: string): Promise<boolean> {
  if (!(await isOld(path))) return false;
  const aside = `${path}.${newId()}`;
  await found(rename(path, aside));
  if (await isOld(aside)) {
    await rm(aside, { force: true });
    return true;
  }
  await found(rename(aside, path));
  return false;
}

const hour = 60 * 60 * 1000;

// By the machine's own clock, which dates files.
async function isOld(path: string): Promise<boolean> {
  const kept = await found(stat(path));
  return kept !== null && kept.mtimeMs < Date.now() - hour;
}

// Written beside its place, flushed and then renamed: a reader sees the whole file or none.
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${newId()}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw isFull(error) ? new StorageFull(error) : error;
  }
}

function placeOf(root: string, sha256: string): string {
  if (!isHash(sha256)) throw new Error('A file is named by its SHA-256');
  return join(root, sha256.slice(0, 2), sha256);
}

function isHash(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

async function found<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** No room on the disk, or none left to this user. */
export function isFull(error: unknown): boolean {
  return codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
