import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { Area, SessionKind, SourceKind } from '@/lib/platform/prisma/enums';
import type { Circumstances } from '@/lib/timetable/circumstances';
import type { PlannedSession } from '@/lib/timetable/session';

/** A session that the review wants and nobody has placed yet. */
export interface Wanted {
  id: string;
  title: string;
  kind: SessionKind;
  purpose: string;
  minutes: number;
  /** How many peers should go; `wholeTeam` or more: everybody who is there. */
  peersWanted: number;
  /** Who must be among them. */
  peerIds: readonly string[];
  /** Where it can be; none: anywhere that fits. */
  placeIds: readonly string[];
  /** The days on which it can be; none: any day of the visit. */
  days: readonly string[];
  notBefore: string | null;
  /** When it must be over. */
  notAfter: string | null;
  areas: readonly Area[];
  principles: readonly PrincipleKey[];
  lines: readonly string[];
  groups: readonly { kind: SourceKind; label: string; number: number }[];
  stepFreeNeeded: boolean;
}

/** The number of peers wanted that stands for all of them. */
export const wholeTeam = 12;

/** All that a draft or a repair is made from; the same input gives the same timetable. */
export interface DraftInput {
  from: string;
  to: string;
  wanted: readonly Wanted[];
  sessions: readonly PlannedSession[];
  circumstances: Circumstances;
}
