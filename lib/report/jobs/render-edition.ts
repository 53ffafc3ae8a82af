import { now } from '@/lib/platform/clock';
import { workingAs } from '@/lib/platform/database';
import { files } from '@/lib/platform/files';
import { newId } from '@/lib/platform/ids';
import { reportContentSchema } from '@/lib/report/content';
import { fileNameOf } from '@/lib/report/file-name';
import { renderReportPdf } from '@/lib/report/pdf/render';

/**
 * Makes the bytes of an edition, keeps them and notes their fingerprint, once. A failure is noted too and thrown, so
 * that the job is tried again.
 */
export async function renderEdition({ editionId }: { editionId: string }): Promise<void> {
  const edition = await workingAs('render-edition', (db) =>
    db.reportEdition.findUnique({
      where: { id: editionId },
      select: { reviewId: true, content: true, fileId: true },
    }),
  );
  if (!edition || edition.fileId) return;
  try {
    const content = reportContentSchema.parse(edition.content);
    const kept = await files().put(await renderReportPdf(content));
    await note(editionId, { ...kept, reviewId: edition.reviewId, name: fileNameOf(content) });
  } catch (error) {
    await workingAs('render-edition', (db) =>
      db.reportEdition.updateMany({ where: { id: editionId, fileId: null }, data: { failedAt: now() } }),
    );
    throw error;
  }
}

interface Kept {
  reviewId: string;
  name: string;
  sha256: string;
  size: number;
}

// Two workers may have made the same bytes: the first to say so counts.
async function note(editionId: string, { reviewId, name, sha256, size }: Kept): Promise<void> {
  await workingAs('render-edition', async (db) => {
    const fileId = newId();
    await db.$queryRaw`select id from "ReportEdition" where id = ${editionId}::uuid for update`;
    const free = await db.reportEdition.count({ where: { id: editionId, fileId: null } });
    if (free === 0) return;
    await db.storedFile.create({
      data: { id: fileId, reviewId, name, type: 'application/pdf', size, sha256, storedAt: now() },
    });
    await db.reportEdition.update({ where: { id: editionId }, data: { fileId, sha256, failedAt: null } });
  });
}
