import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { Area, SessionKind, SessionPart, SourceKind } from '@/lib/platform/prisma/enums';

/** One session as plain data; the same shape in the draft and in what was released. */
export interface PlannedSession {
  id: string;
  title: string;
  kind: SessionKind;
  purpose: string;
  startsAt: Date;
  endsAt: Date;
  placeId: string | null;
  areas: readonly Area[];
  principles: readonly PrincipleKey[];
  peers: readonly { personId: string; part: SessionPart }[];
  groups: readonly { kind: SourceKind; label: string; number: number }[];
  /** The lines of enquiry that it serves, by id. */
  lines: readonly string[];
  /** Somebody who is met needs step-free access. */
  stepFreeNeeded: boolean;
  /** A draft or a repair leaves it where it is. */
  pinned: boolean;
}

export interface PlannedPlace {
  id: string;
  name: string;
  address: string;
  accessNotes: string;
  /** Places with one building have no way between them; empty: a building of its own. */
  building: string;
  /** How many people it holds; null: nobody has said. */
  capacity: number | null;
  /** null: nobody has said. */
  stepFree: boolean | null;
  /** It cannot be used any more. */
  isLost: boolean;
}

/** Minutes between two places, the same both ways. */
export interface Way {
  oneId: string;
  otherId: string;
  minutes: number;
}

/** Somebody who can be sent to a session. */
export interface Attendant {
  personId: string;
  name: string;
  /** Belongs to the whole team for the team's own meetings; the coordinator comes when named. */
  isPeer: boolean;
}

export interface Timetable {
  /** The host and the coordinator work on the draft; the peers see what was released. */
  shows: 'draft' | 'released' | 'nothing_yet';
  release: { number: number; releasedAt: Date } | null;
  /** Whether the draft says something that the last release does not. */
  hasChanges: boolean;
  sessions: readonly PlannedSession[];
  places: readonly PlannedPlace[];
  ways: readonly Way[];
  attendants: readonly Attendant[];
  /** The names of people and places, by id, for whoever stands in the sessions. */
  names: ReadonlyMap<string, string>;
}
