import type { BoardNote } from '@/lib/findings/board';
import { dayOf } from '@/lib/platform/clock';

export const noteSets = ['unused', 'all', 'used', 'mine', 'tonight'] as const;
export type NoteSet = (typeof noteSets)[number];

/** What the notes of the board are narrowed to, as it stands in the address; anything unknown narrows nothing. */
export interface Wanted {
  show: NoteSet;
  search: string;
  area: string;
  principle: string;
  source: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** How many of them are shown. */
  shown: number;
}

export const windowSize = 50;

export function wantedFrom(query: Record<string, string | string[] | undefined>): Wanted {
  const said = (name: string) => [query[name] ?? ''].flat()[0] ?? '';
  const shown = Number(said('shown'));
  return {
    show: noteSets.find((each) => each === said('show')) ?? 'unused',
    search: said('search'),
    area: said('area'),
    principle: said('principle'),
    source: said('source'),
    day: said('day'),
    shown: shown > windowSize && shown <= 5_000 ? shown : windowSize,
  };
}

/** The address’s query for a filter, without what narrows nothing. */
export function queryOf({ show, shown, ...words }: Wanted): string {
  const query = new URLSearchParams(Object.entries(words).filter(([, value]) => value));
  if (show !== 'unused') query.set('show', show);
  if (shown !== windowSize) query.set('shown', `${shown}`);
  return query.toString();
}

/** The notes that are wanted, in their order. Every word of the search is looked for, in whatever case. */
export function notesWanted(
  notes: readonly BoardNote[],
  wanted: Wanted,
  used: ReadonlySet<string>,
): BoardNote[] {
  const words = folded(wanted.search).split(/\s+/).filter(Boolean);
  return notes.filter(
    (note) =>
      isOfSet(note, wanted.show, used) &&
      (!wanted.area || note.area === wanted.area) &&
      (!wanted.source || note.source === wanted.source) &&
      (!wanted.day || dayOfNote(note) === wanted.day) &&
      (!wanted.principle || note.principles.some((each) => each === wanted.principle)) &&
      hasWords(note, words),
  );
}

/** The day that a note is of: its session’s, else the day on which it was made. */
export function dayOfNote({ session, madeAt }: BoardNote): string {
  return dayOf(session?.startsAt ?? madeAt);
}

/** The days that notes are of, the first one first. */
export function daysOf(notes: readonly BoardNote[]): string[] {
  return [...new Set(notes.map(dayOfNote))].toSorted();
}

/** A private note is nobody’s to draw, so it is not waiting to be used. */
function isOfSet(note: BoardNote, show: NoteSet, used: ReadonlySet<string>): boolean {
  if (show === 'mine') return note.mine;
  if (show === 'tonight') return note.tonight;
  if (show === 'used') return used.has(note.id);
  return show === 'all' || !(used.has(note.id) || note.isPrivate);
}

function hasWords(note: BoardNote, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = folded([note.text, ...note.otherTexts, note.session?.title ?? ''].join(' '));
  return words.every((word) => text.includes(word));
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
