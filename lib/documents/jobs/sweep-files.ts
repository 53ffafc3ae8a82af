import { reading } from '@/lib/platform/database';
import { files } from '@/lib/platform/files';

/** Deletes bytes that no review names any more: a paper that was withdrawn or replaced. Answers how many went. */
export function sweepFiles(store = files()): Promise<number> {
  return store.sweep(async (hashes) => {
    const rows = await reading().storedFile.findMany({
      where: { sha256: { in: [...hashes] } },
      select: { sha256: true },
    });
    return new Set(rows.map((row) => row.sha256));
  });
}
