import type { Stance } from '@/lib/findings/drawing-schema';
import type { Finding, FindingNote } from '@/lib/findings/finding';
import type { NoteOfDay } from '@/lib/notes/note';

/** A note on the board: one that the team shares, or a private one of the viewer’s own. */
export interface BoardNote extends NoteOfDay {
  mine: boolean;
  isPrivate: boolean;
}

/** A note under a finding, by its id: its words are on the board once. */
export type Drawn = Pick<FindingNote, 'id' | 'against' | 'hand'>;

export interface BoardFinding extends Omit<Finding, 'notes'> {
  drawn: readonly Drawn[];
}

interface Placed {
  finding: string;
  note: string;
  as: Stance;
}

/** The findings as they will stand once notes are placed. */
export function placed(findings: readonly BoardFinding[], placings: readonly Placed[]): BoardFinding[] {
  return findings.map((finding) => {
    const own = placings.filter((each) => each.finding === finding.id);
    if (own.length === 0) return finding;
    const moved = new Set(own.map(({ note }) => note));
    const added = own.flatMap(({ note, as }) =>
      as === 'unused' ? [] : [{ ...drawnNow(finding, note), against: as === 'against' }],
    );
    return { ...finding, drawn: [...finding.drawn.filter(({ id }) => !moved.has(id)), ...added] };
  });
}

// Until the server has said whose hand a note is, it counts as one of its own.
function drawnNow({ drawn }: BoardFinding, note: string): Drawn {
  return drawn.find(({ id }) => id === note) ?? { id: note, against: false, hand: note };
}

export function stanceOf({ drawn }: BoardFinding, note: string): Stance {
  const own = drawn.find(({ id }) => id === note);
  if (!own) return 'unused';
  return own.against ? 'against' : 'supporting';
}

/** A finding with the words of its notes. */
export function withNotes(
  { drawn, ...finding }: BoardFinding,
  notes: ReadonlyMap<string, BoardNote>,
): Finding {
  return {
    ...finding,
    notes: drawn.flatMap(({ id, against, hand }) => {
      const note = notes.get(id);
      return note ? [{ ...note, against, hand }] : [];
    }),
  };
}

/** The notes that stand under any finding. */
export function usedNotes(findings: readonly BoardFinding[]): Set<string> {
  return new Set(findings.flatMap(({ drawn }) => drawn.map(({ id }) => id)));
}
