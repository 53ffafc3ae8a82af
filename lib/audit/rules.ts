import type { EventName } from '@/lib/events';
import type { Decision } from '@/lib/platform/decision';
import type { ReviewPermission, Who } from '@/lib/policy';

/** The events that somebody sees in a review's history; what they did themselves they see in any case. */
export function eventsSeenBy(decide: (permission: ReviewPermission) => Decision): EventName[] {
  return Object.entries(seenWith).flatMap(([name, permission]) =>
    permission !== 'doer_only' && isEventName(name) && decide(permission).allowed ? [name] : [],
  );
}

export interface Particular {
  name: EventName;
  key: string;
  value: string;
}

/** What is kept from somebody within the events that they see: who declined, and who reads the report early. */
export function hiddenWithin(review: {
  decide: (permission: ReviewPermission) => Decision;
  roles: ReadonlySet<Who>;
}): Particular[] {
  const hidden: Particular[] = [];
  if (!review.decide('declaration.view').allowed) {
    hidden.push({ name: 'peer.answered', key: 'answer', value: 'declined' });
  }
  const leads = review.roles.has('political_lead') || review.roles.has('chief_executive');
  if (!(leads || review.decide('report.view_draft').allowed)) {
    hidden.push({ name: 'host_person.named', key: 'role', value: 'reader' });
    hidden.push({ name: 'host_person.ended', key: 'role', value: 'reader' });
  }
  return hidden;
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(seenWith, name);
}

/**
 * Which right lets people see that something happened: the right to see what it happened to. `doer_only`: a note before
 * it is shared is its author's alone, and what concerns the network stands in no review's history.
 */
const seenWith: Record<EventName, ReviewPermission | 'doer_only'> = {
  'organisation.added': 'doer_only',
  'organisation.changed': 'doer_only',
  'booking.decided': 'doer_only',
  'booking.withdrawn': 'doer_only',
  'membership.changed': 'doer_only',
  'authorities.imported': 'doer_only',
  'neighbours.imported': 'doer_only',
  'person.added': 'doer_only',
  'person.changed': 'doer_only',
  'post.changed': 'doer_only',
  'duty.given': 'doer_only',
  'duty.ended': 'doer_only',
  'peer.accepted': 'doer_only',
  'peer.changed': 'doer_only',
  'peer.applied': 'doer_only',
  'peer.set_aside': 'doer_only',
  'peer.weeks_said': 'doer_only',
  'peers.uploaded': 'doer_only',
  'peers.upload_dropped': 'doer_only',
  'peers.imported': 'doer_only',
  'post.proposed': 'doer_only',
  'post.proposal_dropped': 'doer_only',
  'settings.changed': 'doer_only',
  'bank_holidays.imported': 'doer_only',
  'bank_holiday.set': 'doer_only',
  'poll.recorded': 'doer_only',
  'poll.dropped': 'doer_only',
  'poll.notice_recorded': 'doer_only',
  'elections.set': 'doer_only',
  'council_date.recorded': 'doer_only',
  'council_date.dropped': 'doer_only',
  'person.nudged': 'doer_only',
  'enquiry.confirmed': 'doer_only',
  'enquiry.handled': 'doer_only',
  'enquiries.forgotten': 'doer_only',
  'calendar.started': 'doer_only',
  'calendar.ended': 'doer_only',
  'session.started': 'doer_only',
  'session.ended': 'doer_only',
  'request.saved': 'doer_only',
  'request.discarded': 'doer_only',

  'request.submitted': 'review.history',
  'request.dates_suggested': 'request.view',
  'request.accepted': 'review.history',
  'request.declined': 'review.history',

  'week.held': 'request.view',
  'week.released': 'request.view',
  'dates.reason_recorded': 'scoping.view',

  'review.withdrawn': 'review.history',
  'review.paused': 'review.history',
  'review.resumed': 'review.history',
  'review.closed': 'review.history',
  'review.held': 'review.history',
  'review.hold_lifted': 'review.history',
  'record.exported': 'record.view',
  'host_person.named': 'review.history',
  'host_person.ended': 'review.history',
  'partner.named': 'review.history',
  'partner.ended': 'review.history',

  'scoping.meeting_set': 'scoping.view',
  'scoping.meeting_held': 'scoping.view',
  'agreement.proposed': 'scoping.view',
  'agreement.signed': 'scoping.view',

  'peer.proposed': 'request.view',
  'peer.removed': 'declaration.view',
  'peer.invited': 'team.view',
  'peer.reminded': 'declaration.view',
  'peer.answered': 'team.view',
  'peer.declared': 'declaration.view',
  'declaration.considered': 'declaration.view',
  'peer.seat_confirmed': 'declaration.view',
  'peer.seat_lost': 'declaration.view',
  'peer.post_at_host': 'declaration.view',
  'conflict.waived': 'declaration.view',
  'conflict.waiver_withdrawn': 'declaration.view',
  'peer.agreed_by_host': 'request.view',
  'peer.questioned_by_host': 'request.view',

  'document.asked_for': 'documents.view',
  'document.supplied': 'documents.view',
  'document.dropped': 'documents.view',
  'document.withdrawn': 'documents.view',
  'document.unread': 'notes.view',
  'document.read': 'notes.view',

  'place.recorded': 'timetable.view',
  'timetable.concern_kept': 'timetable.edit',
  'timetable.concern_reopened': 'timetable.edit',
  'timetable.rules_set': 'timetable.edit',
  'ways.recorded': 'timetable.view',
  'absence.recorded': 'absence.view',
  'absence.dropped': 'absence.view',
  'people_met.named': 'people_met.name',
  'people_met.removed': 'people_met.name',
  'people_met.told': 'people_met.name',
  'people_met.link_taken_back': 'people_met.name',
  'people_met.answered': 'people_met.name',
  'people_met.answer_noted': 'people_met.name',
  'people_met.purged': 'review.history',
  'line.raised': 'lines.view',
  'line.changed': 'lines.view',
  'line.tied': 'lines.view',
  'line.closed': 'lines.view',
  'line.reopened': 'lines.view',
  'line.dropped': 'lines.view',
  'timetable.session_recorded': 'timetable.view',
  'timetable.session_moved': 'timetable.view',
  'timetable.session_pinned': 'timetable.view',
  'timetable.session_dropped': 'timetable.view',
  'timetable.session_restored': 'timetable.view',
  'wanted_session.recorded': 'timetable.edit',
  'wanted_session.dropped': 'timetable.edit',
  'wanted_sessions.listed': 'timetable.edit',
  'timetable.drafted': 'timetable.view',
  'timetable.repaired': 'timetable.view',
  'timetable.imported': 'timetable.view',
  'timetable.released': 'timetable.view',

  'voice.opened': 'voice.view',
  'voice.changed': 'voice.view',
  'voice.closed': 'voice.view',
  // When each answer came would tell the host who gave it.
  'voice.answered': 'voice.read',
  'voice.accepted': 'voice.read',
  'voice.set_aside': 'voice.read',
  'voice.reopened': 'voice.read',
  'safeguarding_contact.named': 'safeguarding.view',
  'device.cut_off': 'devices.view',

  'visit.opened': 'review.history',
  'visit.ended': 'review.history',
  'note.recorded': 'doer_only',
  'note.shared': 'notes.view',
  'note.removed': 'doer_only',
  'notes.purged': 'review.history',
  'finding.recorded': 'findings.view',
  'finding.changed': 'findings.view',
  'finding.dropped': 'findings.view',
  'finding.notes_changed': 'findings.view',
  'finding.split': 'findings.view',
  'finding.split_undone': 'findings.view',
  'finding.merged': 'findings.view',
  'finding.merge_undone': 'findings.view',
  'finding.view_said': 'findings.view',
  'finding.settled': 'findings.view',
  'finding.asked_again': 'findings.view',
  'finding.marked_shareable': 'findings.view',
  'session.asked': 'findings.view',
  'session.ask_withdrawn': 'findings.view',
  'daily_feedback.sent': 'daily.view',
  'daily_feedback.answered': 'daily.view',
  'roundtable.planned': 'roundtable.view',
  'roundtable.poll_overridden': 'roundtable.view',
  'roundtable.recorded': 'review.history',

  'report.section_written': 'findings.view',
  'recommendation.recorded': 'findings.view',
  'recommendation.changed': 'findings.view',
  'recommendation.dropped': 'findings.view',
  'fact_check.opened': 'report.view_draft',
  'fact_check.point_raised': 'report.view_draft',
  'fact_check.point_answered': 'report.view_draft',
  'fact_check.finished': 'report.view_draft',
  'draft.word_said': 'findings.view',
  'draft.rendered': 'findings.view',
  'report.signed': 'review.history',
  'publication.decided': 'publication.view',

  'recommendation.answered': 'follow_up.view',
  'action.recorded': 'follow_up.view',
  'action.dropped': 'follow_up.view',
  'action.updated': 'follow_up.view',
  'actions.shared': 'follow_up.view',
  'follow_up.started': 'review.history',
  'follow_up.offered': 'review.history',
  'follow_up.answered': 'review.history',
  'follow_up.booked': 'review.history',
  'recommendations.passed_on': 'review.history',
  'follow_up.observed': 'findings.view',
  'follow_up.reported': 'review.history',
};
