import { listedDocument } from '@/lib/documents/commands/documents';
import { refusals } from '@/lib/documents/labels';
import { documentInput } from '@/lib/documents/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuseByRule } from '@/lib/platform/refusal';

/** A peer marks a paper as read; the team sees who, the host only how many. */
export const markRead = defineCommand({
  about: 'review',
  permission: 'documents.mark_read',
  event: 'document.read',
  input: documentInput,
  async run(context) {
    const { db, viewer, input, now } = context;
    const listed = await listedDocument(context, input.document);
    if (!listed.suppliedAt) refuseByRule('documents.not-supplied', refusals.notSupplied);
    const read = { documentId: listed.id, personId: viewer.personId };
    const { count } = await db.documentRead.createMany({
      data: [{ ...read, readAt: now }],
      skipDuplicates: true,
    });
    return count === 0 ? unchanged() : happened({ document: listed.id });
  },
});

/** A peer takes their mark back. */
export const markUnread = defineCommand({
  about: 'review',
  permission: 'documents.mark_read',
  event: 'document.unread',
  input: documentInput,
  async run(context) {
    const { db, viewer, input } = context;
    const listed = await listedDocument(context, input.document);
    const where = { documentId: listed.id, personId: viewer.personId };
    const { count } = await db.documentRead.deleteMany({ where });
    return count === 0 ? unchanged() : happened({ document: listed.id });
  },
});
