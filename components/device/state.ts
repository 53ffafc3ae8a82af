import type { FoldedNote } from '@/lib/notes/fold';
import type { NoteContent } from '@/lib/notes/operation';
import type { ReviewPack } from '@/lib/notes/pack';
import type { DeviceDraft } from './drafts';
import type { EngineView } from './engine';
import type { PhotoLine } from './indexed-shelf';

export type Phase =
  /** What the device keeps is being opened. */
  | 'opening'
  /** This browser cannot keep notes: too old, in private mode, or the line is not https. */
  | 'unable'
  /** Nobody has signed in on this device, or they signed out. */
  | 'nobody'
  | 'ready'
  /** Cut off by the coordinator: what was kept is gone. */
  | 'wiped';

/** One’s own note as the device shows it: its operations folded, and how far they have come. */
export interface DeviceNote extends FoldedNote {
  reference: string;
  /** Some of it is on this device only. */
  isUnsent: boolean;
  /** Why the server did not take it, in words; it stays here all the same. */
  refused: string | null;
}

export interface DeviceState {
  phase: Phase;
  /** Whose shelf is open: the last who signed in here. */
  person: { id: string; name: string } | null;
  packs: readonly ReviewPack[];
  /** One’s own notes, removed ones too (their content is null), the oldest first. */
  notes: readonly DeviceNote[];
  photos: readonly PhotoLine[];
  /** What was begun here and is not saved, by place. */
  drafts: readonly DeviceDraft[];
  sending: EngineView;
  /** What the browser said when asked to keep the data; null: not asked yet. */
  keeps: boolean | null;
  cutOffAt: Date | null;
}

/** Before anything is opened, and where there is nothing. */
export const nothingOpen: DeviceState = {
  phase: 'opening',
  person: null,
  packs: [],
  notes: [],
  photos: [],
  drafts: [],
  sending: { state: 'idle', unsent: 0, refused: [], lastSentAt: null, full: false, cutOffAt: null },
  keeps: null,
  cutOffAt: null,
};

/** One thing to do to a note. */
export interface NewOperation {
  reference: string;
  note: string;
  /** The note’s `heads` as shown; none for a new note. */
  parents: string[];
  /** Null removes the note. */
  content: NoteContent | null;
}
