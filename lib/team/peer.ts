import type { DeclarationOutcome, Principle, TeamPlace, TeamStatus } from '@/lib/platform/prisma/enums';
import type { Shape } from '@/lib/team/rules/chairs';
import type { Conflict, WaivableKind, Waiver } from '@/lib/team/rules/conflicts';

/** What a peer brings to a table. */
export interface PeerFacts {
  personId: string;
  name: string;
  /** The post by which they would sit on the chair: “Head of homes, Brackendale”. */
  post: string;
  /** A councillor's public group; null on every other chair. */
  group: string | null;
  summary: string;
  languages: readonly string[];
  trainedOn: string | null;
  experience: readonly { principle: Principle; example: string }[];
  /** Visits on which they sit or sat in the same calendar year, this one left out. */
  visits: number;
}

export interface Candidate extends PeerFacts {
  conflicts: readonly Conflict[];
  /** How many of the scope's principles they know at first hand. */
  matches: number;
}

export interface Declared {
  id: string;
  interest: boolean;
  words: string;
  outcome: DeclarationOutcome;
  declaredAt: Date;
}

/** Somebody of a peer team, as its viewer may know them. */
export interface TeamPeer extends PeerFacts {
  id: string;
  place: TeamPlace;
  status: TeamStatus;
  version: number;
  replyBy: string | null;
  answeredAt: Date | null;
  declaredAt: Date | null;
  /** They sit on the team now: accepted, declared, and nothing waits to be considered. */
  seated: boolean;
  /** Who considered the declaration, and when: all that the host learns of it. */
  considered: { by: string; at: Date } | null;
  /** The day of a poll after which nobody has looked whether they still hold the seat; for the coordinator only. */
  checkSince: string | null;
  /** What was set aside for them, by whom and why; the host reads it as well. */
  waivers: readonly (Waiver & { kind: WaivableKind })[];
  hostAgreed: { by: string; at: Date } | null;
  /** The host's and the coordinator's; null for the peers. */
  hostWorry: string | null;
  /** The coordinator's only; empty or null for everybody else. */
  declarations: readonly Declared[];
  declinedWords: string | null;
  conflicts: readonly Conflict[];
  /** Who was asked before them and does not come; the coordinator's only. */
  insteadOf: string | null;
}

export interface AgreedShape extends Shape {
  /** The version of the agreement that says so; null while there is none, and the usual shape stands. */
  agreement: number | null;
  /** The principles with which the scope leads. */
  principles: readonly Principle[];
}

export interface Team {
  shape: AgreedShape;
  /** Who is at the table, in the order of its chairs. */
  peers: TeamPeer[];
  /** Who declined or left; for the coordinator only. */
  former: TeamPeer[];
}

/** What somebody who is asked on to a team may know before they answer. */
export interface Invitation {
  place: TeamPlace;
  status: TeamStatus;
  replyBy: string | null;
  invitedAt: Date | null;
  seated: boolean;
  /** Names and addresses of the review's coordinators, whom the peer may ask. */
  coordinators: readonly { name: string; email: string }[];
  principles: readonly Principle[];
  /** What they have declared since they were asked, the latest first. */
  declarations: readonly Declared[];
}
