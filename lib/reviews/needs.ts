import { type MoveName, moves, type NeedKey } from '@/lib/lifecycle';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import { type Progress, peersAsked, seatsOf } from '@/lib/reviews/progress';

export interface Need {
  key: NeedKey;
  met: boolean;
  /** With whom it lies while it is not met. */
  with: readonly SeatRole[];
}

/** What a move needs, met or not. `today`: the calendar day in Europe/London. */
export function needsFor(move: MoveName, progress: Progress, today: string): Need[] {
  return moves[move].needs.map((key) => ({ key, ...checks[key](progress, today) }));
}

/** The needs of a move that are not met. */
export function missingFor(move: MoveName, progress: Progress, today: string): NeedKey[] {
  return needsFor(move, progress, today)
    .filter((need) => !need.met)
    .map((need) => need.key);
}

type Check = (progress: Progress, today: string) => Omit<Need, 'key'>;

const leaders = ['political_lead', 'chief_executive'] as const;

const checks: Record<NeedKey, Check> = {
  'request.complete': (p) => ({ met: p.requestComplete, with: [...leaders, 'organiser'] }),
  'agreement.signed_by_political_lead': (p) => ({
    met: signedBy(p, 'political_lead'),
    with: ['political_lead'],
  }),
  'agreement.signed_by_chief_executive': (p) => ({
    met: signedBy(p, 'chief_executive'),
    with: ['chief_executive'],
  }),
  'agreement.signed_by_coordinator': (p) => ({ met: signedBy(p, 'coordinator'), with: ['coordinator'] }),
  'team.agreed_by_host': (p) => ({
    met: peersAsked(p).length > 0 && peersAsked(p).every((peer) => peer.hostAgreedAt !== null),
    with: [...leaders, 'organiser'],
  }),
  'team.declared': (p) => ({ met: teamDeclared(p), with: ['coordinator'] }),
  'timetable.released': (p) => ({ met: p.release !== null, with: ['organiser'] }),
  'visit.first_day_reached': (p, today) => ({
    met: p.onSiteFrom !== null && p.onSiteFrom <= today,
    with: ['coordinator'],
  }),
  'roundtable.held_or_waived': (p) => ({
    met: p.roundtable !== null && (p.roundtable.heldAt !== null || p.roundtable.waived),
    with: ['lead_peer'],
  }),
  'findings.settled': (p) => ({
    met: p.counts.findings > 0 && p.counts.unsettled === 0,
    with: ['lead_peer'],
  }),
  'draft.team_word': (p) => ({ met: teamGaveWord(p), with: ['peer', 'lead_peer'] }),
  'fact_check.answered': (p) => ({ met: p.points.unanswered === 0, with: ['lead_peer'] }),
  'fact_check.closed': (p, today) => ({
    met: p.factCheck !== null && (p.factCheck.doneAt !== null || p.factCheck.deadlineOn < today),
    with: leaders,
  }),
  'recommendations.answered': (p) => ({
    met: p.recommendations.answered === p.recommendations.all,
    with: leaders,
  }),
  'follow_up.reported_or_declined': (p) => ({
    met: p.followUpReportedAt !== null || p.followUp?.state === 'declined',
    with: ['lead_peer'],
  }),
};

/** In a joint review every seat of the role signs. */
function signedBy(progress: Progress, role: SeatRole): boolean {
  const seats = seatsOf(progress, role);
  const signed = new Set(progress.agreement?.signatures.map((signature) => signature.seatId));
  return seats.length > 0 && seats.every((seat) => signed.has(seat.id));
}

function teamDeclared(progress: Progress): boolean {
  const seated = new Set(seatsOf(progress, 'lead_peer', 'peer').map((seat) => seat.personId));
  return (
    seatsOf(progress, 'lead_peer').length > 0 &&
    peersAsked(progress).every((peer) => seated.has(peer.personId))
  );
}

/** Every peer has said yes or not yet, or the lead has recorded that they are away: dissent is kept, it does not bar. */
function teamGaveWord(progress: Progress): boolean {
  const given = new Set(progress.draftWords.map((word) => word.personId));
  const peers = seatsOf(progress, 'lead_peer', 'peer');
  return peers.length > 0 && peers.every((seat) => given.has(seat.personId));
}
