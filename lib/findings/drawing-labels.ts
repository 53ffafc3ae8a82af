import type { Stance } from '@/lib/findings/drawing-schema';
import { countWords } from '@/lib/platform/date-words';

export const stanceLabels: Record<Stance, string> = {
  supporting: 'Supports it',
  against: 'Says otherwise',
  unused: 'Not under it',
};

const notes = (count: number) => countWords(count, 'note');

export const drawingWords = {
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
      : `Findings ${numbers.join(', ')} are open again.`,
  split: (number: number, from: number) => `Finding ${number} split off from finding ${from}.`,
  merged: (number: number, into: number) =>
    `Finding ${number} merged into finding ${into}. Every peer is asked again.`,

  nobodyDrew: (count: number) =>
    count === 0
      ? 'Nobody has drawn a finding here, and no shared note is about it yet.'
      : `Nobody has drawn a finding here; ${count === 1 ? '1 note is' : `${count} notes are`} about it.`,
  private: 'Only you see this. Share it to draw it into a finding.',
  chosen: (count: number) => `${notes(count)} chosen`,
} as const;
