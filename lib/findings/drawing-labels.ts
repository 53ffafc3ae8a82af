import type { Stance } from '@/lib/findings/drawing-schema';
import type { NoteSet } from '@/lib/findings/note-filter';
import type { Support } from '@/lib/findings/support';
import { countWords } from '@/lib/platform/date-words';

export const stanceLabels: Record<Stance, string> = {
  supporting: 'Supports it',
  against: 'Says otherwise',
  unused: 'Not under it',
};

/** “2 and 7”. */
function inWords(numbers: readonly number[]): string {
  return [numbers.slice(0, -1).join(', '), numbers.at(-1)].filter(Boolean).join(' and ');
}

const findings = (numbers: readonly number[]) =>
  numbers.length === 1 ? `Finding ${numbers[0]} is` : `Findings ${inWords(numbers)} are`;
const notes = (count: number) => countWords(count, 'note');

export const noteSetLabels: Record<NoteSet, string> = {
  unused: 'Notes not yet used',
  all: 'All notes',
  used: 'Notes under findings',
  mine: 'My own notes',
  tonight: 'For tonight',
};

/** “3 sessions, 2 kinds of source, residents among them, 1 document”: how much was heard, never how good it is. */
export function supportWords({ sessions, kinds, residents, documents, sources, against }: Support): string {
  if (sources === 0 && against === 0) return '';
  return [
    countWords(sessions, 'session'),
    countWords(kinds.length, 'kind of source', 'kinds of source'),
    residents > 0 ? 'residents among them' : '',
    documents > 0 ? countWords(documents, 'document') : '',
    against > 0 ? `${countWords(against, 'note')} ${against === 1 ? 'says' : 'say'} otherwise` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

export const drawingWords = {
  notes,
  splitAll: 'Leave it at least one note. To say the same notes in other words, change the finding instead.',
  splitSourceGone: 'The finding that it was split from is not there any more.',
  hasViews: (number: number) => `Somebody has given a word on finding ${number} as it is now. It stays.`,
  wasTold: (number: number) => `The host has been told of finding ${number} as it is now. It stays.`,

  how: 'Drag notes onto a finding, or choose some and press “Add to…”. Ctrl Z takes back your last step.',
  keys: 'Press A to add it to a finding, O where it says otherwise, N to start a finding.',
  needsScript:
    'Dragging, “Add to…”, splitting and merging need JavaScript. Choosing notes for a new finding and every finding’s own page work without.',
  nothingToUndo: 'There is nothing to take back.',
  undone: (what: string) => `Taken back: ${what}`,
  unreachable: 'That did not reach the server. Nothing is changed; try again.',
  outOfDate:
    'Somebody else has just changed that. The board shows how it stands now; nothing of yours went in.',
  gone: 'That is not there any more. The board shows how it stands now.',
  drawn: (count: number, number: number) => `${notes(count)} drawn into finding ${number}.`,
  drawnAgainst: (count: number, number: number) =>
    count === 1
      ? `1 note now says otherwise on finding ${number}.`
      : `${count} notes now say otherwise on finding ${number}.`,
  moved: (count: number, from: number, to: number) =>
    `${notes(count)} moved from finding ${from} to finding ${to}.`,
  takenAway: (count: number, number: number) => `${notes(count)} taken away from finding ${number}.`,
  already: (number: number) => `All of it stands under finding ${number} already.`,
  reopened: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Finding ${numbers[0]} is open again.`
      : `Findings ${inWords(numbers)} are open again.`,
  split: (number: number, from: number) => `Finding ${number} split off from finding ${from}.`,
  merged: (number: number, into: number) =>
    `Finding ${number} merged into finding ${into}. Every peer is asked again.`,

  othersAdded: (numbers: readonly number[]) => `${findings(numbers)} new.`,
  othersChanged: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Finding ${numbers[0]} has changed.`
      : `Findings ${inWords(numbers)} have changed.`,
  othersRemoved: (numbers: readonly number[]) => `${findings(numbers)} gone.`,
  othersShared: (count: number) => `${countWords(count, 'new note')} shared.`,

  nobodyDrew: (count: number) =>
    count === 0
      ? 'Nobody has drawn a finding here, and no shared note is about it yet.'
      : `Nobody has drawn a finding here; ${count === 1 ? '1 note is' : `${count} notes are`} about it.`,
  frozen: 'Counted when the lead signed; the notes themselves are deleted.',
  noNotes: 'Notes that peers share stand here until they are drawn into a finding.',
  noneWanted: 'Nothing fits all that is asked for above.',
  sentenceMissing: 'Write the finding as one sentence.',
  kindMissing: 'Choose the kind and the area of focus.',
  read: (count: number, isContradicted: boolean) =>
    isContradicted ? `Read both sides, ${notes(count)}` : `Read ${notes(count)}`,
  serves: (numbers: readonly number[]) =>
    numbers.length === 1 ? `in finding ${numbers[0]}` : `in findings ${inWords(numbers)}`,
  dragged: (count: number) => `${notes(count)}.`,
  over: (number: number, as: 'supporting' | 'against') =>
    as === 'against' ? `Let go: says otherwise on finding ${number}.` : `Let go: supports finding ${number}.`,
  overNew: 'Let go: start a new finding.',
  private: 'Only you see this. Share it from your notes to draw it into a finding.',
  chosen: (count: number) => `${notes(count)} chosen`,
} as const;
