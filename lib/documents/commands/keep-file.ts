import { largestFile } from '@/lib/documents/file-kinds';
import { fileFaultWords, refusals } from '@/lib/documents/labels';
import { recognise } from '@/lib/documents/recognise';
import { cleanFileName, fileFault, keptKind } from '@/lib/documents/rules';
import type { ReviewContext } from '@/lib/platform/command';
import { files, StorageFull } from '@/lib/platform/files';
import { newId } from '@/lib/platform/ids';
import { refuseByRule, refuseField } from '@/lib/platform/refusal';

/** Checks a file by its content and keeps it; says under which id. Refuses at the field `file`. */
export async function keepFile(
  { db, review, now }: Pick<ReviewContext<unknown>, 'db' | 'review' | 'now'>,
  file: File,
): Promise<string> {
  const isWorthReading = file.size > 0 && file.size <= largestFile;
  const bytes = isWorthReading ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const shown = await recognise(bytes);
  const fault = fileFault(file, shown);
  if (fault || !shown || !('kind' in shown)) {
    return refuseField('file', fileFaultWords(fault ?? 'unknown', file.name, shown));
  }
  const type = keptKind(file.name, shown.kind);
  const { sha256, size } = await put(bytes);
  const row = { id: newId(), reviewId: review.id, name: cleanFileName(file.name, type), type };
  await db.storedFile.create({ data: { ...row, size, sha256, storedAt: now } });
  return row.id;
}

async function put(bytes: Uint8Array) {
  try {
    return await files().put(bytes);
  } catch (error) {
    if (error instanceof StorageFull) refuseByRule('documents.storage-full', refusals.storageFull);
    throw error;
  }
}
