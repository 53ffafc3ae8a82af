import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { Area, SessionKind, SourceKind } from '@/lib/platform/prisma/enums';

/** What a device keeps of a review, so that its days open without a network: the peer’s own part of it, nothing more. */
export interface ReviewPack {
  /** Another one where anything in it is another. */
  mark: string;
  reference: string;
  title: string;
  /** `YYYY-MM-DD`. */
  onSiteFrom: string | null;
  onSiteTo: string | null;
  /** Null while notes may be written; otherwise the sentence that says why not. */
  closed: string | null;
  /** Whether the findings board is open to this person. */
  findings: boolean;
  sessions: PackedSession[];
  documents: { id: string; title: string; read: boolean }[];
  /** To whom at the host a worry about safety or wrongdoing goes. */
  safeguarding: { name: string; post: string; phone: string; email: string } | null;
  /** Names and one-person posts of which the check before sharing warns: of the peer’s own sessions and the host’s people. */
  names: string[];
  /** The sentence that says until when raw notes are kept. */
  kept: string;
}

export interface PackedSession {
  id: string;
  title: string;
  kind: SessionKind;
  purpose: string;
  /** Instants, ISO 8601. */
  startsAt: string;
  endsAt: string;
  place: { name: string; address: string; directions: string } | null;
  /** Whether this peer goes. */
  mine: boolean;
  peers: string[];
  /** Whom the session meets: kinds, labels and numbers. */
  groups: { kind: SourceKind; label: string; number: number }[];
  areas: Area[];
  principles: PrincipleKey[];
  lines: { number: number; question: string }[];
  /** What the evening meeting wants asked here. */
  asks: string[];
  /** What the team has already heard about the session’s areas and principles, as a sentence of counts. */
  heard: string;
}
