import { stageLine } from '@/lib/lifecycle';
import { instantAt } from '@/lib/platform/clock';
import type { SeatRole, Stage } from '@/lib/platform/prisma/enums';
import { missingFor } from '@/lib/reviews/needs';
import { type Progress, type ProgressPeer, peersAsked, seatsOf } from '@/lib/reviews/progress';

export interface TaskRow<K extends string = string> {
  key: K;
  stage: Stage;
  /** Later stages in which it can come up again, when somebody new joins or something changes. */
  also?: readonly Stage[];
  /** With whom it lies is the peer team's own business: others learn only that it lies with the team. */
  inner?: true;
  page: string;
  /** Left out of the list altogether where it does not apply. */
  applies?(progress: Progress): boolean;
  with: readonly SeatRole[];
  done(progress: Progress, today: string): boolean;
  /** When, within its stage, it can be begun; at once where left out. */
  opens?(progress: Progress, today: string): boolean;
  since?(progress: Progress): Date | null;
  due?(progress: Progress): string | null;
  /** Which of the people with the role it lies with; all of them where left out. */
  waitingFor?(progress: Progress): string[];
  /** With whom it lies, where that is not said by seats. */
  people?(progress: Progress): { personId: string; name: string; role: SeatRole }[];
}

const row = <K extends string>(each: TaskRow<K>) => each;
const leaders = ['political_lead', 'chief_executive'] as const;
const hosts = [...leaders, 'organiser'] as const;
const peers = ['lead_peer', 'peer'] as const;
const afterwards: readonly Stage[] = ['on_site', 'reporting', 'delivered', 'follow_up'];

/** What a review asks of people, in the order of its life. Words are in `labels.ts`. */
export const taskTable = [
  row({
    key: 'request.decide',
    stage: 'requested',
    page: 'request',
    with: ['coordinator'],
    done: (p) => p.stage !== 'requested',
  }),
  row({
    key: 'scoping.meet',
    stage: 'scoping',
    page: 'scoping',
    with: ['coordinator', 'organiser'],
    done: (p) => p.meetings.some((meeting) => meeting.heldAt) || isPast(p, 'scoping'),
  }),
  row({
    key: 'agreement.propose',
    stage: 'scoping',
    page: 'scoping',
    with: ['coordinator'],
    done: (p) => p.agreement !== null,
  }),
  row({
    key: 'agreement.sign',
    stage: 'scoping',
    also: ['preparing'],
    page: 'scoping',
    with: [...leaders, 'coordinator', 'lead_peer'],
    opens: (p) => p.agreement !== null,
    done: (p) => isPast(p, 'preparing') || (p.agreement !== null && unsigned(p).length === 0),
    since: (p) => p.agreement?.proposedAt ?? null,
    waitingFor: unsigned,
  }),
  row({
    key: 'team.invite',
    stage: 'preparing',
    page: 'team',
    with: ['coordinator'],
    done: (p) =>
      peersAsked(p).some((peer) => peer.place === 'lead') &&
      p.team.every((peer) => peer.status !== 'proposed'),
  }),
  row({
    key: 'invitation.answer',
    stage: 'preparing',
    also: afterwards,
    inner: true,
    page: 'invitation',
    with: [],
    opens: (p) => unanswered(p).length > 0,
    done: (p) => peersAsked(p).length > 0 && unanswered(p).length === 0,
    since: (p) => unanswered(p)[0]?.invitedAt ?? null,
    people: (p) => unanswered(p).map(({ personId, name }) => ({ personId, name, role: 'peer' })),
  }),
  row({
    key: 'declaration.consider',
    stage: 'preparing',
    also: afterwards,
    inner: true,
    page: 'team',
    with: ['coordinator'],
    opens: (p) => unconsidered(p).length > 0,
    done: (p) => isPast(p, 'preparing') && unconsidered(p).length === 0,
    since: (p) => unconsidered(p)[0]?.declaredAt ?? null,
  }),
  row({
    key: 'seat.check',
    stage: 'preparing',
    also: afterwards,
    inner: true,
    page: 'team',
    with: ['coordinator'],
    opens: (p) => uncheckedSince(p) !== null,
    done: (p) => isPast(p, 'preparing') && uncheckedSince(p) === null,
    since: (p) => instantOf(uncheckedSince(p)),
  }),
  row({
    key: 'team.agree',
    stage: 'preparing',
    also: afterwards,
    page: 'team',
    with: hosts,
    opens: (p) => p.team.some((peer) => peer.status !== 'declined' && peer.status !== 'removed'),
    done: (p) => peersAsked(p).length > 0 && peersAsked(p).every((peer) => peer.hostAgreedAt),
    since: (p) => p.team.find((peer) => !peer.hostAgreedAt)?.proposedAt ?? null,
  }),
  row({
    key: 'documents.supply',
    stage: 'preparing',
    page: 'documents',
    with: ['organiser'],
    done: (p) => p.documents.positionStatement && p.documents.supplied === p.documents.asked,
    since: (p) => p.documents.askedSince,
  }),
  row({
    key: 'timetable.release',
    stage: 'preparing',
    page: 'timetable',
    with: ['organiser'],
    done: (p) => p.release !== null,
    due: (p) => p.onSiteFrom,
  }),
  row({
    key: 'people_met.replace',
    stage: 'preparing',
    also: ['on_site'],
    page: 'timetable/people-met',
    applies: (p) => p.cannotCome.people > 0,
    with: ['organiser'],
    done: () => false,
    since: (p) => p.cannotCome.since,
  }),
  row({
    key: 'safeguarding.name',
    stage: 'preparing',
    also: ['on_site'],
    page: 'people',
    with: ['organiser'],
    done: (p) => p.safeguarding || isPast(p, 'on_site'),
    due: (p) => p.onSiteFrom,
  }),
  row({
    key: 'visit.open',
    stage: 'preparing',
    page: '',
    with: ['coordinator'],
    opens: (p, today) => missingFor('openVisit', p, today).length === 0,
    done: (p) => isPast(p, 'preparing'),
    due: (p) => p.onSiteFrom,
  }),
  row({
    key: 'notes.take',
    stage: 'on_site',
    page: 'on-site',
    with: peers,
    done: (p) => isPast(p, 'on_site'),
    due: (p) => p.onSiteTo,
  }),
  row({
    key: 'daily.send',
    stage: 'on_site',
    page: 'feedback',
    with: ['lead_peer'],
    done: (p, today) => isPast(p, 'on_site') || p.daily.sent.includes(today),
  }),
  row({
    key: 'daily.answer',
    stage: 'on_site',
    page: 'feedback',
    with: hosts,
    opens: (p) => p.daily.unanswered > 0,
    done: (p) => p.daily.sent.length > 0 && p.daily.unanswered === 0,
    since: (p) => p.daily.lastSentAt,
  }),
  row({
    key: 'findings.settle',
    inner: true,
    stage: 'on_site',
    also: ['reporting'],
    page: 'findings',
    with: ['lead_peer'],
    opens: (p) => p.counts.findings > 0,
    done: (p) => p.counts.findings > 0 && p.counts.unsettled === 0,
    due: (p) => p.onSiteTo,
  }),
  row({
    key: 'roundtable.hold',
    stage: 'on_site',
    page: 'roundtable',
    with: ['lead_peer'],
    done: (p) => p.roundtable !== null,
    due: (p) => p.onSiteTo,
  }),
  row({
    key: 'visit.end',
    stage: 'on_site',
    page: '',
    with: ['lead_peer'],
    opens: (p, today) => missingFor('endVisit', p, today).length === 0,
    done: (p) => isPast(p, 'on_site'),
  }),
  row({
    key: 'report.write',
    inner: true,
    stage: 'reporting',
    page: 'report',
    with: peers,
    done: (p) => p.factCheck !== null,
  }),
  row({
    key: 'fact_check.open',
    stage: 'reporting',
    page: 'report',
    with: ['lead_peer'],
    opens: (p) => p.counts.sections > 0,
    done: (p) => p.factCheck !== null,
  }),
  row({
    key: 'fact_check.raise',
    stage: 'reporting',
    page: 'report/fact-check',
    with: leaders,
    opens: (p) => p.factCheck !== null,
    done: (p, today) =>
      isPast(p, 'reporting') || missingFor('deliver', p, today).every((key) => key !== 'fact_check.closed'),
    since: (p) => p.factCheck?.openedAt ?? null,
    due: (p) => p.factCheck?.deadlineOn ?? null,
  }),
  row({
    key: 'fact_check.answer',
    stage: 'reporting',
    page: 'report/fact-check',
    with: ['lead_peer'],
    opens: (p) => p.points.unanswered > 0,
    done: (p) => p.factCheck !== null && p.points.unanswered === 0,
    since: (p) => p.points.lastRaisedAt,
  }),
  row({
    key: 'draft.say',
    inner: true,
    stage: 'reporting',
    page: 'report',
    with: peers,
    opens: (p) => p.factCheck !== null,
    done: (p) => isPast(p, 'reporting') || (p.factCheck !== null && wordless(p).length === 0),
    waitingFor: wordless,
  }),
  row({
    key: 'report.sign',
    stage: 'reporting',
    page: 'report',
    with: ['lead_peer'],
    opens: (p, today) => missingFor('deliver', p, today).length === 0,
    done: (p) => isPast(p, 'reporting'),
  }),
  row({
    key: 'publication.decide',
    stage: 'delivered',
    page: 'publication',
    with: leaders,
    done: (p) => p.level !== null,
  }),
  row({
    key: 'recommendations.pass_on',
    stage: 'delivered',
    also: ['follow_up'],
    page: 'follow-up/pass-on',
    applies: (p) => p.endedCouncils > 0,
    with: ['coordinator'],
    done: () => false,
  }),
  row({
    key: 'recommendations.answer',
    stage: 'delivered',
    page: 'follow-up',
    with: leaders,
    done: (p) => p.recommendations.answered === p.recommendations.all,
  }),
  row({
    key: 'follow_up.start',
    stage: 'delivered',
    page: 'follow-up',
    with: leaders,
    opens: (p) => p.recommendations.answered === p.recommendations.all,
    done: (p) => isPast(p, 'delivered'),
  }),
  row({
    key: 'follow_up.offer',
    stage: 'follow_up',
    page: 'follow-up',
    with: ['coordinator'],
    done: (p) => p.followUp !== null && p.followUp.state !== 'deferred',
  }),
  row({
    key: 'follow_up.answer',
    stage: 'follow_up',
    page: 'follow-up',
    with: leaders,
    opens: (p) => p.followUp !== null,
    done: (p) => p.followUp !== null && p.followUp.state !== 'offered',
    since: (p) => p.followUp?.offeredAt ?? null,
  }),
  row({
    key: 'follow_up.book',
    stage: 'follow_up',
    page: 'follow-up',
    with: ['coordinator', ...leaders],
    opens: (p) => p.followUp?.state === 'accepted',
    done: (p) => p.followUp !== null && p.followUp.visitFrom !== null,
    since: (p) => p.followUp?.answeredAt ?? null,
  }),
  row({
    key: 'actions.update',
    stage: 'follow_up',
    page: 'follow-up',
    with: leaders,
    opens: (p) => p.actions > 0,
    done: (p) => isPast(p, 'follow_up'),
    due: (p) => p.followUp?.visitFrom ?? null,
    // The organiser may act only once the council has shared the report with its own people, and may have gone.
    people: (p) => {
      const organisers = isShared(p) ? seatsOf(p, 'organiser') : [];
      return organisers.length > 0 ? organisers : seatsOf(p, ...leaders);
    },
  }),
  row({
    key: 'follow_up.observe',
    stage: 'follow_up',
    page: 'follow-up',
    with: peers,
    opens: isVisitBegun,
    done: (p) => p.recommendations.all > 0 && p.observed === p.recommendations.all,
  }),
  row({
    key: 'follow_up.sign',
    stage: 'follow_up',
    page: 'follow-up',
    with: ['lead_peer'],
    opens: (p, today) => isVisitBegun(p, today) && p.observed === p.recommendations.all,
    done: (p) => p.followUpReportedAt !== null,
  }),
  row({
    key: 'review.close',
    stage: 'follow_up',
    page: '',
    with: ['coordinator'],
    opens: (p, today) => missingFor('close', p, today).length === 0,
    done: (p) => p.stage === 'closed',
  }),
] as const;

export type TaskKey = (typeof taskTable)[number]['key'];

function isPast(progress: Progress, stage: Stage): boolean {
  const line: readonly Stage[] = stageLine;
  return line.indexOf(progress.stage) > line.indexOf(stage);
}

/** The people whose signature the latest version of the agreement still lacks; a lead peer countersigns it. */
function unsigned(progress: Progress): string[] {
  const signed = new Set(progress.agreement?.signatures.map((signature) => signature.seatId));
  const signers = seatsOf(progress, 'political_lead', 'chief_executive', 'coordinator', 'lead_peer');
  return signers.filter((seat) => !signed.has(seat.id)).map((seat) => seat.personId);
}

/** The peers who have said neither yes nor not yet to the draft, and whose absence is not recorded. */
function wordless(progress: Progress): string[] {
  const given = progress.draftWords.map((word) => word.personId);
  return seatsOf(progress, 'lead_peer', 'peer')
    .map((seat) => seat.personId)
    .filter((personId) => !given.includes(personId));
}

/** The peers who have been asked and have not both accepted and declared their interests. */
function unanswered(progress: Progress): ProgressPeer[] {
  return peersAsked(progress).filter((peer) => peer.status === 'invited' || !peer.declaredAt);
}

/** The peers still asked whose declared interest waits for the coordinator. */
function unconsidered(progress: Progress): ProgressPeer[] {
  return peersAsked(progress).filter((peer) => peer.declaration === 'waiting');
}

/** The earliest poll after which a councillor of the team has not been looked at. */
function uncheckedSince(progress: Progress): string | null {
  const days = progress.team
    .filter((peer) => peer.status !== 'declined' && peer.status !== 'removed')
    .flatMap((peer) => peer.checkSince ?? []);
  return days.toSorted()[0] ?? null;
}

const instantOf = (day: string | null) => (day === null ? null : instantAt(day, '12:00'));

function isVisitBegun({ followUp }: Progress, today: string): boolean {
  return followUp?.state === 'accepted' && followUp.visitFrom !== null && followUp.visitFrom <= today;
}

function isShared({ level }: Progress): boolean {
  return level === 'host_only' || level === 'members' || level === 'public';
}
