import { beforeEach } from 'vitest';
import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { operationOf } from '@/lib/notes/one-note';
import type { NoteContent, NoteOperation } from '@/lib/notes/operation';
import { listSharedNotes } from '@/lib/notes/queries/notes';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';

/** In every note that these tests write: it must not come out where it does not belong. */
export const secret = 'CANARY: the budget was agreed before anybody was asked.';
export let world: World;
beforeEach(async () => {
  world = await aReview('on_site');
});

/** An operation that writes a note, new or changed. */
export const write = (note = newId(), said: Partial<NoteContent> = {}, parents: string[] = []) =>
  operationOf(note, { text: secret, source: 'resident', ...said }, parents);
export const removal = (note: string, parents: string[]): NoteOperation => ({
  ...write(note),
  parents,
  content: null,
});
/** Sends operations as somebody, and says what became of each. */
export const send = async (who: Viewer, ...operations: unknown[]) => {
  const outcome = await keepOperations.as(who, { reference: world.reference, operations });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.result.map((each) => (each.outcome === 'refused' ? each.reason : each.outcome));
};
export const own = (who = world.people.peer) =>
  asPerson(who, (db) => db.note.findMany({ where: { authorId: who.personId } }));
export const texts = async (who: Viewer) => ({
  shared: (await listSharedNotes(await granted(world, who, 'findings.view'))).map(({ text }) => text),
  own: (await own(who)).map(({ text }) => text),
});
export const kept = () =>
  asPerson(world.people.peer, (db) => db.noteOperation.findMany({ orderBy: { number: 'asc' } }));
export const events = async () => {
  const rows = await writing().event.findMany({
    where: { streamId: world.reviewId },
    orderBy: { sequence: 'asc' },
  });
  return rows.map(({ name }) => name);
};

export const note = (id: string) =>
  asPerson(world.people.peer, (db) => db.note.findUnique({ where: { id } }));
