import { now } from '@/lib/platform/clock';
import { workingAs } from '@/lib/platform/database';
import { uploadsGoBefore } from '@/lib/pool/rules/uploads';

/** Deletes files of peers that were looked through and neither taken in nor thrown away. Answers how many went. */
export function forgetPeerFiles(): Promise<number> {
  return workingAs('peers', async (db) => {
    const { count } = await db.peerImport.deleteMany({
      where: { uploadedAt: { lt: uploadsGoBefore(now()) } },
    });
    return count;
  });
}
