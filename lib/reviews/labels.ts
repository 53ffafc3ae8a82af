import type { MoveName, NeedKey } from '@/lib/lifecycle';
import type { Nation, SeatRole, Stage } from '@/lib/platform/prisma/enums';
import type { Who } from '@/lib/policy';

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
