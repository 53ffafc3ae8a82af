import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sweepFiles } from '@/lib/documents/jobs/sweep-files';
import { writing } from '@/lib/platform/database';
import { diskStore } from '@/lib/platform/files';
import { newId } from '@/lib/platform/ids';

const root = mkdtempSync(join(tmpdir(), 'roundtable-sweep-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const store = diskStore(root);

const put = (text: string) => store.put(new TextEncoder().encode(text));
const placeOf = (sha256: string) => join(root, sha256.slice(0, 2), sha256);
const age = (path: string, minutes: number) => {
  const at = new Date(Date.now() - minutes * 60_000);
  utimesSync(path, at, at);
};

test('bytes that no row names go after an hour; named and fresh ones stay', async () => {
  const [named, withdrawn, fresh, again] = [
    await put('named'),
    await put('withdrawn by the host'),
    await put('fresh'),
    await put('put a second time'),
  ];
  for (const { sha256 } of [named, withdrawn, again]) age(placeOf(sha256), 61);
  await put('put a second time');
  await writing().storedFile.create({
    data: {
      id: newId(),
      reviewId: newId(),
      name: 'Plan.pdf',
      type: 'application/pdf',
      size: named.size,
      sha256: named.sha256,
      storedAt: new Date(),
    },
  });
  const half = `${placeOf(named.sha256)}.${newId()}`;
  writeFileSync(half, 'half-written');
  age(half, 61);
  expect(await sweepFiles(store)).toBe(2);
  expect(await store.read(withdrawn.sha256)).toBeNull();
  for (const { sha256 } of [named, fresh, again]) expect(await store.read(sha256)).not.toBeNull();
  expect(readdirSync(join(root, named.sha256.slice(0, 2))).filter((name) => name.includes('.'))).toEqual([]);
  expect(await sweepFiles(store)).toBe(0);
});

test('a store that has nothing yet is swept', async () => {
  expect(await sweepFiles(diskStore(join(root, 'none')))).toBe(0);
});
