import { freezeSupport } from '@/lib/findings/commands/freeze-support';
import { dayOf, now } from '@/lib/platform/clock';
import { reading, type Transaction, workingAs } from '@/lib/platform/database';
import { lockStream, recordEvent } from '@/lib/platform/stream';
import { purgeDay } from '@/lib/retention/rules';

/**
 * Deletes the raw notes whose time is up, review by review; a legal hold keeps them. Answers how many notes went. Their
 * pictures go with the next sweep of files that nothing names.
 */
export async function purgeRawNotes(): Promise<number> {
  await freezeDelivered();
  const settings = await reading().networkSettings.findUniqueOrThrow({ where: { id: 1 } });
  const reviews = await reading().review.findMany({
    where: {
      OR: [{ deliveredAt: { not: null } }, { stage: 'withdrawn' }],
      notesPurgedAt: null,
      holdsOnRecord: { none: { liftedAt: null } },
    },
    select: { id: true, stage: true, stageSince: true, deliveredAt: true },
  });
  const today = dayOf(now());
  let gone = 0;
  for (const review of reviews) {
    const day = purgeDay(review, settings.rawNotesMonths);
    if (day && day <= today) gone += await purgeReview(review.id);
  }
  return gone;
}

// Reports that were signed before counts were kept with the signature: while their notes are there, they can still be.
async function freezeDelivered(): Promise<void> {
  const delivered = { deliveredAt: { not: null }, notesPurgedAt: null };
  await workingAs('freeze', async (db) => {
    const open = await db.finding.findMany({
      where: { droppedAt: null, support: null, review: delivered },
      distinct: ['reviewId'],
      select: { reviewId: true },
    });
    for (const { reviewId } of open) await freezeSupport(db, reviewId, now());
  });
}

function purgeReview(id: string): Promise<number> {
  return workingAs('purge', async (db: Transaction) => {
    await lockStream(db, id, 'review');
    const due = await db.review.findFirst({
      where: { id, notesPurgedAt: null, holdsOnRecord: { none: { liftedAt: null } } },
    });
    if (!due) return 0;
    const at = now();
    // A withdrawn review was never signed, and its findings outlive its notes as well.
    await freezeSupport(db, id, at);
    const notes = await deleteNotes(db, id);
    await forgetLettersToPeopleMet(db, id);
    // The names of people met go with the raw notes at the latest.
    const named = await db.sessionPerson.deleteMany({ where: { reviewId: id } });
    await db.review.update({ where: { id }, data: { notesPurgedAt: at } });
    const event = { streamId: id, by: null, at };
    await recordEvent(db, { ...event, name: 'notes.purged', particulars: { notes } });
    if (named.count > 0)
      await recordEvent(db, { ...event, name: 'people_met.purged', particulars: { people: named.count } });
    return notes;
  });
}

// With every version, picture and resident's answer, and what the team wanted asked. What it concluded stays: findings
// with its members' views, and what was found about its lines of enquiry.
async function deleteNotes(db: Transaction, reviewId: string): Promise<number> {
  const where = { reviewId };
  await db.findingNote.deleteMany({ where });
  const photos = await db.notePhoto.findMany({ where, select: { fileId: true } });
  await db.notePhoto.deleteMany({ where });
  await db.storedFile.deleteMany({ where: { id: { in: photos.flatMap(({ fileId }) => fileId ?? []) } } });
  await db.noteOperation.deleteMany({ where });
  await db.sessionAsk.deleteMany({ where });
  await db.voiceAnswer.deleteMany({ where });
  const { count } = await db.note.deleteMany({ where });
  return count;
}

// Their letters hold their address and the time of their meeting: whoever has no account here is forgotten with them.
async function forgetLettersToPeopleMet(db: Transaction, reviewId: string): Promise<void> {
  await db.$executeRaw`
    delete from "Mail" m where m."reviewId" = ${reviewId}::uuid
      and not exists (select 1 from "Person" p where p.email = m."to")`;
}
