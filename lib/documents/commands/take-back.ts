import { listedDocument } from '@/lib/documents/commands/documents';
import { forget } from '@/lib/documents/commands/supply-document';
import { refusals } from '@/lib/documents/labels';
import { documentInput, withdrawDocumentInput } from '@/lib/documents/schema';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { expectVersion, refuseByRule } from '@/lib/platform/refusal';

/** The team asks for a paper no longer; what has been supplied stays. */
export const dropRequest = defineCommand({
  about: 'review',
  permission: 'documents.ask',
  event: 'document.dropped',
  input: documentInput,
  async run(context) {
    const { db, input, now } = context;
    const listed = await listedDocument(context, input.document);
    if (listed.suppliedAt) refuseByRule('documents.supplied', refusals.suppliedAlready);
    await db.document.update({ where: { id: listed.id }, data: { droppedAt: now } });
    return happened({ document: listed.id });
  },
});

/** The host takes a paper back: what the team had asked for is open again, what it had offered leaves the list. */
export const withdrawDocument = defineCommand({
  about: 'review',
  permission: 'documents.supply',
  event: 'document.withdrawn',
  input: withdrawDocumentInput,
  async run(context) {
    const { db, input, now } = context;
    const listed = await listedDocument(context, input.document);
    if (!listed.suppliedAt) return unchanged();
    expectVersion(listed, input.version, { file: listed.file?.name ?? '', link: listed.link ?? '' });
    const offered = !(await isOfTeam(context, listed.askedById));
    await db.document.update({
      where: { id: listed.id },
      data: {
        link: null,
        fileId: null,
        suppliedAt: null,
        suppliedById: null,
        droppedAt: offered ? now : null,
        version: { increment: 1 },
      },
    });
    await forget(context, listed);
    return happened({ document: listed.id });
  },
});

async function isOfTeam({ db, review }: ReviewContext<unknown>, personId: string): Promise<boolean> {
  const seat = await db.seat.findFirst({
    where: { reviewId: review.id, personId, role: { in: ['lead_peer', 'peer', 'coordinator'] } },
    select: { id: true },
  });
  return seat !== null;
}
