import { createHash } from 'node:crypto';
import { type Listed, listedDocument, refuseSameLink, refuseTwice } from '@/lib/documents/commands/documents';
import { keepFile } from '@/lib/documents/commands/keep-file';
import { offerDocumentInput, supplyDocumentInput } from '@/lib/documents/schema';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { expectVersion, refuse } from '@/lib/platform/refusal';

/** The host supplies what was asked for, or puts a newer one in its place: then nobody has read it yet. */
export const supplyDocument = defineCommand({
  about: 'review',
  permission: 'documents.supply',
  event: 'document.supplied',
  input: supplyDocumentInput,
  async run(context) {
    const { db, viewer, input, now } = context;
    const listed = await listedDocument(context, input.document);
    if (await isThere(listed, input)) return unchanged();
    expectVersion(listed, input.version, { link: listed.link ?? '', file: listed.file?.name ?? '' });
    const what = await taken(context, listed.id);
    await db.document.update({
      where: { id: listed.id },
      data: { ...what, suppliedAt: now, suppliedById: viewer.personId, version: { increment: 1 } },
    });
    await forget(context, listed);
    return happened({ document: listed.id });
  },
});

/** The host hands over something that nobody asked for, and says what it is good for. */
export const offerDocument = defineCommand({
  about: 'review',
  permission: 'documents.supply',
  event: 'document.supplied',
  input: offerDocumentInput,
  async run(context) {
    const { db, review, viewer, input, now } = context;
    const made = await db.document.findUnique({
      where: { id: input.document },
      select: { reviewId: true },
    });
    if (made) return made.reviewId === review.id ? unchanged() : refuse({ reason: 'not_found' });
    await refuseTwice(context, input);
    const what = await taken(context, input.document);
    await db.document.create({
      data: {
        id: input.document,
        reviewId: review.id,
        kind: input.kind,
        title: input.title,
        reason: input.reason,
        askedById: viewer.personId,
        askedAt: now,
        ...what,
        suppliedAt: now,
        suppliedById: viewer.personId,
      },
    });
    return happened({ document: input.document });
  },
});

interface Supplied {
  file?: File | undefined;
  link?: string | undefined;
}
type Context = Pick<ReviewContext<Supplied>, 'db' | 'review' | 'input' | 'now'>;

async function taken(context: Context, id: string): Promise<{ link: string | null; fileId: string | null }> {
  const { link, file } = context.input;
  if (file) return { link: null, fileId: await keepFile(context, file) };
  if (link) await refuseSameLink(context, id, link);
  return { link: link ?? null, fileId: null };
}

// A second press brings the same again.
async function isThere(listed: Listed, { file, link }: Supplied): Promise<boolean> {
  if (link) return listed.link === link;
  if (!(file && listed.file)) return false;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return createHash('sha256').update(bytes).digest('hex') === listed.file.sha256;
}

/** Lets go of what a paper was before, and of who had read that. */
export async function forget({ db }: Pick<Context, 'db'>, listed: Listed): Promise<void> {
  await db.documentRead.deleteMany({ where: { documentId: listed.id } });
  if (listed.fileId) await db.storedFile.delete({ where: { id: listed.fileId } });
}
