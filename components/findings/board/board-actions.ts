import type { Placing } from '@/lib/findings/drawing-schema';
import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { Outcome } from '@/lib/platform/command';
import type { Area, FindingKind } from '@/lib/platform/prisma/enums';

interface About {
  reference: string;
}

/** What becomes of notes that are split off. */
export interface SplitWanted {
  into: string;
  version: number;
  notes: string[];
  statement: string;
  kind: FindingKind;
  area: Area;
}

export interface MergeWanted {
  id: string;
  version: number;
  into: string;
  intoVersion: number;
  statement: string;
}

/** What a merge says that it did: what taking it back needs. */
interface Merged {
  version: number;
  intoVersion: number;
  brought: string[];
  principles: PrincipleKey[];
  citizens: boolean;
  canBeShared: boolean;
}

/** The server's actions that the board needs. */
export interface BoardActions {
  place: (input: About & { placings: Placing[] }) => Promise<Outcome<{ reopened: number[] }>>;
  split: (
    input: About & { id: string } & SplitWanted,
  ) => Promise<Outcome<{ number: number; version: number; fromVersion: number }>>;
  undoSplit: (input: About & { id: string; version: number }) => Promise<Outcome<{ fromVersion: number }>>;
  merge: (input: About & MergeWanted) => Promise<Outcome<Merged & { number: number }>>;
  undoMerge: (
    input: About & { id: string; into: string } & Merged,
  ) => Promise<Outcome<{ version: number; intoVersion: number }>>;
}
