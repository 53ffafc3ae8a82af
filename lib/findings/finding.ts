import type { FrozenCounts } from '@/lib/findings/support';
import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { TeamNote } from '@/lib/notes/note';
import type { Area, FindingKind, View } from '@/lib/platform/prisma/enums';

export interface Finding {
  id: string;
  number: number;
  kind: FindingKind;
  area: Area;
  principles: readonly PrincipleKey[];
  citizens: boolean;
  statement: string;
  detail: string;
  wording: number;
  canBeShared: boolean;
  settledAt: Date | null;
  settledWords: string | null;
  version: number;
  notes: readonly FindingNote[];
  /** What it stood on when the lead signed; null before. */
  frozen: FrozenCounts | null;
  views: readonly FindingView[];
}

export interface FindingNote extends TeamNote {
  against: boolean;
  /** Tells hands apart within one finding and names nobody: two notes of no session and one hand are one source. */
  hand: string;
}

export interface FindingView {
  personId: string;
  wording: number;
  view: View;
  words: string;
  saidAt: Date;
}

/** A seat of the peers: whose word a finding waits for. */
export interface Peer {
  personId: string;
  name: string;
}
