import type * as z from 'zod';
import { noteSourceLabels, shortAreaLabels } from '@/lib/notes/labels';
import { recordNoteInput } from '@/lib/notes/schema';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { expectVersion, found, refuse } from '@/lib/platform/refusal';

type Context = ReviewContext<z.output<typeof recordNoteInput>>;

/** Keeps a note of one's own, or changes one; private until its author shares it. */
export const recordNote = defineCommand({
  about: 'review',
  permission: 'notes.write',
  event: 'note.recorded',
  input: recordNoteInput,
  async run(context) {
    const { db, review, viewer, input } = context;
    const fields = await fieldsOf(context);
    const row = await db.note.findFirst({
      where: { id: input.id, reviewId: review.id, authorId: viewer.personId },
      select: { version: true, sharedAt: true, ...fieldsToCompare },
    });
    if (!row) {
      if (input.version !== undefined) found(null);
      return add(context, fields);
    }
    if (isSame(row, fields)) return unchanged();
    expectVersion(row, input.version ?? resumed(row, fields), {
      text: row.text,
      source: noteSourceLabels[row.source],
      area: row.area ? shortAreaLabels[row.area] : '',
    });
    await db.note.update({ where: { id: input.id }, data: { ...fields, version: { increment: 1 } } });
    return happened({ note: input.id });
  },
});

const fieldsToCompare = {
  sessionId: true,
  area: true,
  principles: true,
  citizens: true,
  source: true,
  text: true,
} as const;

// A note of another author or review with this id is not there; a device that sends the same note twice adds nothing.
async function add({ db, review, viewer, input, now }: Context, fields: Fields) {
  const { count } = await db.note.createMany({
    data: { id: input.id, reviewId: review.id, authorId: viewer.personId, madeAt: now, ...fields },
    skipDuplicates: true,
  });
  if (count === 0) refuse({ reason: 'not_found' });
  return happened({ note: input.id });
}

// Sent again by a device that never heard it was kept: words added since go in, and a different note takes no other's place.
function resumed(row: Fields & { version: number; sharedAt: Date | null }, fields: Fields): number {
  return !row.sharedAt && fields.text.includes(row.text) ? row.version : 0;
}

type Fields = Awaited<ReturnType<typeof fieldsOf>>;

async function fieldsOf({ db, review, input }: Context) {
  const { sessionId, area, principles, citizens, source, text } = input;
  if (sessionId) {
    const where = { id: sessionId, reviewId: review.id };
    found(await db.timetableSession.findFirst({ where, select: { id: true } }));
  }
  return { sessionId, area, principles, citizens, source, text };
}

function isSame(row: Fields, fields: Fields): boolean {
  const words = ({ sessionId, area, principles, citizens, source, text }: Fields) =>
    JSON.stringify([sessionId, area, principles.toSorted(), citizens, source, text]);
  return words(row) === words(fields);
}
