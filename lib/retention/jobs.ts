import { dayOf, now } from '@/lib/platform/clock';
import { reading, type Transaction, workingAs } from '@/lib/platform/database';
import { lockStream, recordEvent } from '@/lib/platform/stream';
import { purgeDay } from '@/lib/retention/rules';

/** Deletes the raw notes whose time is up, review by review; a legal hold keeps them. Answers how many went. */
export async function purgeRawNotes(): Promise<number> {
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

function purgeReview(id: string): Promise<number> {
  return workingAs('purge', async (db: Transaction) => {
    await lockStream(db, id, 'review');
    const due = await db.review.findFirst({
      where: { id, notesPurgedAt: null, holdsOnRecord: { none: { liftedAt: null } } },
    });
    if (!due) return 0;
    await db.findingNote.deleteMany({ where: { reviewId: id } });
    const { count } = await db.note.deleteMany({ where: { reviewId: id } });
    await forgetLettersToPeopleMet(db, id);
    // The names of people met go with the raw notes at the latest.
    const named = await db.sessionPerson.deleteMany({ where: { reviewId: id } });
    await db.review.update({ where: { id }, data: { notesPurgedAt: now() } });
    const event = { streamId: id, by: null, at: now() };
    await recordEvent(db, { ...event, name: 'notes.purged', particulars: { notes: count } });
    if (named.count > 0)
      await recordEvent(db, { ...event, name: 'people_met.purged', particulars: { people: named.count } });
    return count;
  });
}

// Their letters hold their address and the time of their meeting: whoever has no account here is forgotten with them.
async function forgetLettersToPeopleMet(db: Transaction, reviewId: string): Promise<void> {
  await db.$executeRaw`
    delete from "Mail" m where m."reviewId" = ${reviewId}::uuid
      and not exists (select 1 from "Person" p where p.email = m."to")`;
}
