import type {
  DeclarationOutcome,
  FollowUpState,
  PublicationLevel,
  SeatRole,
  Stage,
  TeamPlace,
  TeamStatus,
} from '@/lib/platform/prisma/enums';

/** How far a review has come, as plain data: needs and tasks are worked out from this and from nothing else. */
export interface Progress {
  reference: string;
  stage: Stage;
  stageSince: Date;
  onSiteFrom: string | null;
  onSiteTo: string | null;
  seats: readonly ProgressSeat[];
  requestComplete: boolean;
  suggestedAt: Date | null;
  meetings: readonly { startsAt: Date; heldAt: Date | null }[];
  agreement: {
    number: number;
    proposedAt: Date;
    signatures: readonly { seatId: string; signedAt: Date }[];
  } | null;
  team: readonly ProgressPeer[];
  documents: { asked: number; supplied: number; askedSince: Date | null; positionStatement: boolean };
  sessions: number;
  /** People met who can’t come, until the organiser notes it; nobody for those who see no names. */
  cannotCome: { people: number; since: Date | null };
  release: { number: number; releasedAt: Date } | null;
  /** The host has named who hears of worries about safety. */
  safeguarding: boolean;
  /** Counts only: the host learns how far the team is, never what it found. */
  counts: { findings: number; unsettled: number; notes: number; sections: number };
  daily: { sent: readonly string[]; unanswered: number; lastSentAt: Date | null };
  roundtable: { heldAt: Date | null; waived: boolean } | null;
  draftWords: readonly { personId: string; agrees: boolean; absent: boolean }[];
  factCheck: { openedAt: Date; deadlineOn: string; doneAt: Date | null } | null;
  points: { all: number; unanswered: number; lastRaisedAt: Date | null };
  recommendations: { all: number; answered: number };
  actions: number;
  level: PublicationLevel | null;
  followUp: {
    state: FollowUpState;
    offeredAt: Date;
    answeredAt: Date | null;
    visitFrom: string | null;
  } | null;
  observed: number;
  /** Councils that speak on the review and have ended: their part passes to their successors. */
  endedCouncils: number;
  followUpReportedAt: Date | null;
}

export interface ProgressSeat {
  id: string;
  role: SeatRole;
  personId: string;
  name: string;
  startedAt: Date;
}

export interface ProgressPeer {
  personId: string;
  name: string;
  place: TeamPlace;
  status: TeamStatus;
  proposedAt: Date;
  invitedAt: Date | null;
  answeredAt: Date | null;
  declaredAt: Date | null;
  hostAgreedAt: Date | null;
  /** The day of a poll after which nobody has looked whether they still hold the seat. */
  checkSince: string | null;
  /** Seen only by the peer and the coordinator; null for everybody else. */
  declaration: DeclarationOutcome | null;
}

/** The team as it would sit at the table: neither declined nor removed. */
export function peersAsked(progress: Progress): ProgressPeer[] {
  return progress.team.filter((peer) => peer.status === 'invited' || peer.status === 'accepted');
}

/** The people who hold one of some roles on the review now. */
export function seatsOf(progress: Progress, ...roles: SeatRole[]): ProgressSeat[] {
  return progress.seats.filter((seat) => roles.includes(seat.role));
}
