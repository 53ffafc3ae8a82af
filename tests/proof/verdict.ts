import type { KeptOperation } from '@/components/device/shelf';
import { type FoldedNote, foldNotes } from '@/lib/notes/fold';
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
  const { rows, notes } = await serverOf(person, world);
  const shelves = await Promise.all(devices.map((device) => device.shelf.operations()));
  const refused = new Set(
    shelves
      .flat()
      .filter(isRefused)
      .map(({ id }) => id),
  );
  const promised = devices.flatMap(({ written }) => written).filter(({ id }) => !refused.has(id));
  const kept = new Set(rows.map(({ id }) => id));
  verdict.lost.push(...promised.filter(({ id }) => !kept.has(id)).map(({ id }) => `operation ${id}`));
  const expected = foldNotes(promised).filter(({ content }) => content !== null);
  verdict.lost.push(...missing(expected.flatMap(textsOf), notes.flatMap(textsOf)));
  if (rows.length > promised.length) verdict.doubled.push(`${rows.length} of ${promised.length} operations`);
  verdict.doubled.push(...missing(notes.flatMap(textsOf), expected.flatMap(textsOf)));
  const truth = JSON.stringify(expected.map(shown));
  if (JSON.stringify(notes.map(shown)) !== truth) verdict.unequal.push(`notes of ${person.name}`);
  for (const [index, device] of devices.entries()) {
    const there = (await device.notes()).filter(({ content }) => content !== null).map(shown);
    if (JSON.stringify(there) !== truth) verdict.unequal.push(`device ${index} of ${person.name}`);
    const [first] = device.states;
    if (first?.state !== 'idle' || first.unsent > 0) verdict.lost.push(`device ${index} is ${first?.state}`);
  }
}

const isRefused = ({ state }: KeptOperation) => typeof state === 'object';

interface Row {
  id: string;
  text: string;
  otherTexts: string[];
  tonight: boolean;
  sharedAt: Date | null;
}

async function serverOf(
  person: Viewer,
  { reviewId }: World,
): Promise<{ rows: { id: string }[]; notes: Shown[] }> {
  const where = { reviewId, authorId: person.personId };
  return asPerson(person, async (db) => {
    const rows = await db.noteOperation.findMany({ where, select: { id: true } });
    const notes: Row[] = await db.note.findMany({ where, orderBy: { id: 'asc' } });
    return { rows, notes: notes.map(({ sharedAt, ...note }) => ({ ...note, shared: sharedAt !== null })) };
  });
}

interface Shown {
  id: string;
  text: string;
  otherTexts: string[];
  tonight: boolean;
  shared: boolean;
}

function shown(note: FoldedNote | Shown): Shown {
  const { text = '', tonight = false, shared = false } = ('content' in note ? note.content : note) ?? {};
  return { id: note.id, text, otherTexts: note.otherTexts, tonight, shared };
}

const textsOf = (note: FoldedNote | Shown) => {
  const { text, otherTexts } = shown(note);
  return [text, ...otherTexts].map((each) => `${note.id} ${each}`);
};

function missing(wanted: string[], there: string[]): string[] {
  const left = [...there];
  return wanted.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
