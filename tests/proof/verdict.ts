import type { KeptOperation } from '@/components/device/shelf';
import { digestOf } from '@/lib/notes/digest';
import { foldNotes } from '@/lib/notes/fold';
import { type NoteContent, noteContent, noteOperation } from '@/lib/notes/operation';
import { asOperation, operationFields } from '@/lib/notes/operation-row';
import type { Viewer } from '@/lib/platform/viewer';
import type { Device } from '@/tests/proof/device';
import type { Played } from '@/tests/proof/schedule';
import { asPerson, type World } from '@/tests/support/world';

export interface Verdict {
  lost: string[];
  doubled: string[];
  /** What is not the same to the byte on a device and at the server, or in the log and in the notes. */
  unequal: string[];
}

/** Holds what everybody was promised against what the server has, and each device against the server. */
export async function judge({ devices }: Played, world: World): Promise<Verdict> {
  const verdict: Verdict = { lost: [], doubled: [], unequal: [] };
  for (const person of new Set(devices.map((device) => device.person))) {
    const own = devices.filter((device) => device.person === person);
    await judgePerson(person, own, world, verdict);
  }
  return verdict;
}

async function judgePerson(person: Viewer, devices: Device[], world: World, verdict: Verdict): Promise<void> {
  const { log, notes } = await serverOf(person, world);
  const shelves = await Promise.all(devices.map((device) => device.shelf.operations()));
  const refused = new Set(
    shelves
      .flat()
      .filter(isRefused)
      .map(({ id }) => id),
  );
  const promised = devices.flatMap(({ written }) => written).filter(({ id }) => !refused.has(id));
  const kept = new Map(log.map(({ id, digest }) => [id, digest]));
  verdict.lost.push(...promised.filter(({ id }) => !kept.has(id)).map(({ id }) => `operation ${id}`));
  const expected = foldNotes(promised).flatMap(shown);
  verdict.lost.push(...missing(expected.flatMap(textsOf), notes.flatMap(textsOf)));
  if (log.length > promised.length) verdict.doubled.push(`${log.length} of ${promised.length} operations`);
  verdict.doubled.push(...missing(notes.flatMap(textsOf), expected.flatMap(textsOf)));
  const changed = promised.filter(
    (each) => kept.has(each.id) && kept.get(each.id) !== digestOf(noteOperation.parse(each)),
  );
  verdict.unequal.push(...changed.map(({ id }) => `operation ${id}`));
  const truth = JSON.stringify(expected);
  const hold = (what: string, there: Shown[]) => {
    if (JSON.stringify(there) !== truth) verdict.unequal.push(`${what} of ${person.name}`);
  };
  hold('notes', notes);
  hold('log', foldNotes(log).flatMap(shown));
  for (const [index, device] of devices.entries()) {
    hold(`device ${index}`, (await device.notes()).flatMap(shown));
    const [first] = device.states;
    if (first?.state !== 'idle' || first.unsent > 0) verdict.lost.push(`device ${index} is ${first?.state}`);
  }
}

const isRefused = ({ state }: KeptOperation) => typeof state === 'object';

async function serverOf(person: Viewer, { reviewId }: World) {
  const where = { reviewId, authorId: person.personId };
  return asPerson(person, async (db) => {
    const rows = await db.noteOperation.findMany({ where, select: { ...operationFields, digest: true } });
    const log = rows.map((row) => ({ ...asOperation(row), digest: row.digest }));
    // A note's row names no photo before the picture has come, and no picture comes here: the log names them.
    const photos = new Map(foldNotes(log).map(({ id, content }) => [id, content?.photos]));
    const notes = await db.note.findMany({ where, orderBy: { id: 'asc' } });
    const content = (note: (typeof notes)[number]) => ({
      ...note,
      shared: note.sharedAt !== null,
      photos: photos.get(note.id),
    });
    return { log, notes: notes.flatMap((note) => shown({ ...note, content: content(note) })) };
  });
}

interface Shown {
  id: string;
  content: NoteContent;
  otherTexts: string[];
}

/** All that a note says, in one order of its parts; nothing of one that is removed. */
function shown({
  id,
  content,
  otherTexts,
}: {
  id: string;
  content: object | null;
  otherTexts: string[];
}): Shown[] {
  if (!content) return [];
  const said = Object.fromEntries(Object.entries(content).filter(([key]) => key in noteContent.shape));
  return [{ id, content: noteContent.parse(said), otherTexts }];
}

const textsOf = ({ id, content, otherTexts }: Shown) =>
  [content.text, ...otherTexts].map((each) => `${id} ${each}`);

function missing(wanted: string[], there: string[]): string[] {
  const left = [...there];
  return wanted.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
