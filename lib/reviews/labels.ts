import type { MoveName, NeedKey } from '@/lib/lifecycle';
import { rangeWords } from '@/lib/platform/date-words';
import type { Nation, SeatRole, Stage } from '@/lib/platform/prisma/enums';
import type { Who } from '@/lib/policy';
import type { TaskKey } from '@/lib/reviews/task-table';

export const stageLabels: Record<Stage, string> = {
  requested: 'Requested',
  scoping: 'Scoping',
  preparing: 'Preparing',
  on_site: 'On site',
  reporting: 'Reporting',
  delivered: 'Delivered',
  follow_up: 'Follow-up',
  closed: 'Closed',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};

export const moveLabels: Record<MoveName, string> = {
  accept: 'Accept the request',
  decline: 'Decline the request',
  agreeScope: 'Agree the scope',
  openVisit: 'Open the visit',
  endVisit: 'End the visit',
  deliver: 'Sign and deliver the report',
  startFollowUp: 'Start the follow-up',
  close: 'Close the review',
  withdraw: 'Withdraw the review',
};

export const roleLabels: Record<SeatRole, string> = {
  political_lead: 'Political lead',
  chief_executive: 'Chief executive',
  organiser: 'Host organiser',
  host_other: 'Host',
  reader: 'Reader named by the host',
  lead_peer: 'Lead peer',
  peer: 'Peer',
  coordinator: 'Coordinator',
};

export const whoLabels: Record<Who, string> = {
  ...roleLabels,
  invitee: 'a peer who has been asked',
  any_coordinator: 'a coordinator',
  administrator: 'an administrator',
  council_person: 'somebody from a council',
  member: 'a member of the network',
  signed_in: 'somebody signed in',
  anyone: 'anyone',
};

export const nationLabels: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  northern_ireland: 'Northern Ireland',
};

/** What is missing, as it stands in a list under a move that cannot be made yet. */
export const needLabels: Record<NeedKey, string> = {
  'request.complete': 'The request says why now, the hoped-for focus, a window and contacts',
  'agreement.signed_by_political_lead': 'The political lead signs the agreement',
  'agreement.signed_by_chief_executive': 'The chief executive signs the agreement',
  'agreement.signed_by_coordinator': 'The coordinator signs the agreement',
  'team.agreed_by_host': 'The host agrees each named peer',
  'team.declared': 'A lead peer and every peer asked have accepted and declared their interests',
  'timetable.released': 'The timetable is released',
  'visit.first_day_reached': 'The first day of the visit is here',
  'roundtable.held_or_waived': 'The roundtable is held, or waived with a reason',
  'findings.settled': 'The lead peer settles every finding',
  'draft.team_word': 'Every peer gives their word on the draft',
  'fact_check.answered': 'Every point of the fact check is answered',
  'fact_check.closed': 'The host has finished the fact check, or its deadline has passed',
  'recommendations.answered': 'The council responds to every recommendation',
  'follow_up.reported_or_declined': 'The follow-up report is signed, or the follow-up declined',
};

/** Each task as somebody would say it, and what it is for. */
export const taskLabels: Record<TaskKey, { what: string; detail: string }> = {
  'request.decide': {
    what: 'Decide on the request',
    detail: 'Accept it, suggest other dates, or decline with reasons.',
  },
  'scoping.meet': {
    what: 'Hold the scoping meeting',
    detail: 'Leader and chief executive meet the coordinator and the lead peer.',
  },
  'agreement.propose': {
    what: 'Propose the scoping agreement',
    detail: 'Five heads, in words that both sides can sign.',
  },
  'agreement.sign': { what: 'Sign the scoping agreement', detail: 'The last signature opens preparation.' },
  'team.invite': {
    what: 'Put the peer team together and invite it',
    detail: 'A lead peer, councillors, officers, one from a co-operative body.',
  },
  'invitation.answer': {
    what: 'Answer the invitation and declare interests',
    detail: 'The papers open once interests are declared.',
  },
  'declaration.consider': {
    what: 'Consider a declaration of interest',
    detail: 'Until then the peer sees no paper of the host.',
  },
  'seat.check': {
    what: 'Look whether a councillor still holds the seat',
    detail: 'Their council has had a poll since they joined the team.',
  },
  'team.agree': { what: 'Agree the named peers', detail: 'Each by name, or say what worries you.' },
  'documents.supply': {
    what: 'Supply the position statement and the papers',
    detail: 'What is already public needs only a link.',
  },
  'timetable.release': {
    what: 'Make and release the timetable',
    detail: 'Everybody is told; later changes make a new version.',
  },
  'people_met.replace': {
    what: 'Somebody can’t come to their meeting',
    detail: 'Note it, and ask somebody else where the meeting needs them.',
  },
  'safeguarding.name': {
    what: 'Name who hears of worries about safety',
    detail: 'An officer of the council whom the team can ring at once.',
  },
  'visit.open': { what: 'Open the visit', detail: 'Everything is in place and the first day is here.' },
  'notes.take': {
    what: 'Listen and take notes',
    detail: 'Notes are yours until you share them with the team.',
  },
  'daily.send': {
    what: 'Tell the host what is emerging',
    detail: 'Two or three lines a day: no surprises later.',
  },
  'daily.answer': {
    what: 'Answer the team’s word of the day',
    detail: 'Say what rings true and what is missing.',
  },
  'findings.settle': {
    what: 'Settle the findings',
    detail: 'Each with every peer’s word, or their recorded absence.',
  },
  'roundtable.hold': { what: 'Hold the roundtable', detail: 'Before an audience that the council chooses.' },
  'visit.end': { what: 'End the visit', detail: 'The roundtable is done and the findings are settled.' },
  'report.write': { what: 'Write the feedback report', detail: 'It starts from the agreed findings.' },
  'fact_check.open': {
    what: 'Open the fact check',
    detail: 'The council’s leaders, and those they name, read the draft.',
  },
  'fact_check.raise': {
    what: 'Check the facts',
    detail: 'A slip, a fact beneath a finding, or something left out.',
  },
  'fact_check.answer': {
    what: 'Answer the points of the fact check',
    detail: 'Each accepted or declined with a reason.',
  },
  'draft.say': { what: 'Give your word on the draft', detail: 'The report is the whole team’s.' },
  'report.sign': { what: 'Sign the report', detail: 'Signing delivers it and fixes it for good.' },
  'publication.decide': {
    what: 'Decide who sees the report',
    detail: 'Whether, when, to whom and in what form: it is the council’s.',
  },
  'recommendations.pass_on': {
    what: 'Pass the recommendations of a council that has ended on',
    detail: 'To the councils that followed it, with leaders of their own.',
  },
  'recommendations.answer': {
    what: 'Respond to each recommendation',
    detail: 'Accepted, in part or not, with reasons.',
  },
  'follow_up.start': { what: 'Start the follow-up', detail: 'Every recommendation has its response.' },
  'follow_up.offer': {
    what: 'Offer the follow-up visit',
    detail: 'Between 12 and 24 months after the visit.',
  },
  'follow_up.answer': {
    what: 'Answer the offer of a follow-up visit',
    detail: 'Accept, decline or defer it.',
  },
  'follow_up.book': {
    what: 'Book the follow-up visit',
    detail: 'The council has accepted it; its days are still open.',
  },
  'actions.update': { what: 'Keep the actions up to date', detail: 'Updates are added, never changed.' },
  'follow_up.observe': {
    what: 'Write what you saw',
    detail: 'For each recommendation, after the follow-up visit.',
  },
  'follow_up.sign': {
    what: 'Sign the follow-up report',
    detail: 'What the peers saw, recommendation by recommendation.',
  },
  'review.close': { what: 'Close the review', detail: 'The follow-up is reported, or was declined.' },
};

/** One sentence on where a review stands in time. */
export function whenWords(review: When, today: string): string {
  const { stage, onSiteFrom: from, onSiteTo: to } = review;
  if (!from || !to) return 'Co-operative peer review. The dates are not agreed yet.';
  if (stage === 'on_site' && from <= today && today <= to) {
    return `Co-operative peer review. On site ${rangeWords(from, to)}; today is day ${dayNumber(from, today)}.`;
  }
  return `Co-operative peer review. On site ${rangeWords(from, to)}.`;
}

interface When {
  stage: Stage;
  onSiteFrom: string | null;
  onSiteTo: string | null;
}

function dayNumber(from: string, today: string): number {
  return Math.round((Date.parse(today) - Date.parse(from)) / 86_400_000) + 1;
}

/** “Five things need you; four wait for someone else.” */
export function workWords(yours: number, waiting: number): string {
  const needs =
    yours === 0
      ? 'Nothing needs you'
      : `${capital(numberWords(yours))} ${yours === 1 ? 'thing needs' : 'things need'} you`;
  if (waiting === 0) return `${needs}.`;
  return `${needs}; ${numberWords(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for someone else.`;
}

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const numberWords = (count: number) => small[count] ?? String(count);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
