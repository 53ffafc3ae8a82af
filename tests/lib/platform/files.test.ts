import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { diskStore, isFull, StorageFull } from '@/lib/platform/files';

const root = mkdtempSync(join(tmpdir(), 'roundtable-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const store = diskStore(root);
const bytes = new TextEncoder().encode('Ward budgets, rules and last year’s list');
const sha256 = createHash('sha256').update(bytes).digest('hex');

test('bytes come back as they were put, whole or as a stream', async () => {
  expect(await store.put(bytes)).toEqual({ sha256, size: bytes.length });
  expect(await store.read(sha256)).toEqual(Buffer.from(bytes));
  const stream = await store.stream(sha256);
  expect(await new Response(stream).text()).toBe('Ward budgets, rules and last year’s list');
});

test('the same bytes are kept once, and nothing half-written stays beside them', async () => {
  await Promise.all([store.put(bytes), store.put(bytes), store.put(bytes)]);
  expect(readdirSync(join(root, sha256.slice(0, 2)))).toEqual([sha256]);
});

test('a hash that nobody put has no bytes; what is no hash leads nowhere', async () => {
  expect(await store.read('0'.repeat(64))).toBeNull();
  expect(await store.stream('0'.repeat(64))).toBeNull();
  await expect(store.read('../../etc/passwd')).rejects.toThrow('named by its SHA-256');
});

test('a full disk is told from other failures', () => {
  expect(isFull(Object.assign(new Error('no space'), { code: 'ENOSPC' }))).toBe(true);
  expect(isFull(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe(false);
  expect(new StorageFull(null).message).toBe('There is no room left where files are kept');
});

test.skipIf(!existsSync('/dev/full'))('a device without room refuses', async () => {
  const { writeFile } = await import('node:fs/promises');
  const error = await writeFile('/dev/full', bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(isFull(error)).toBe(true);
});
