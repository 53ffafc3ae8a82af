import * as z from 'zod';

/**
 * Everything that can happen. Particulars are ids, numbers, dates and closed words, never free text and never a
 * political group: a purge of the tables is then a purge.
 */
const id = z.uuid();
const day = z.iso.date();
const nothing = z.strictObject({});
const of = (noun: string) => z.strictObject({ [noun]: id });

export const events = {
  // The network
  'organisation.added': of('organisation'),
  'organisation.changed': of('organisation'),
  'booking.decided': z.strictObject({ organisation: id, decision: id }),
  'booking.withdrawn': z.strictObject({ organisation: id, decision: id }),
  'membership.changed': z.strictObject({ organisation: id, kind: z.string() }),
  'neighbours.imported': z.strictObject({
    published: z.int(),
    derived: z.int(),
    unknown: z.int(),
    pairs: z.int(),
  }),
  'authorities.imported': z.strictObject({ added: z.int(), changed: z.int(), unchanged: z.int() }),
  'person.added': of('person'),
  'person.changed': of('person'),
  'post.proposed': z.strictObject({ person: id, organisation: id }),
  'post.proposal_dropped': z.strictObject({ person: id, organisation: id }),
  'post.changed': z.strictObject({ person: id, organisation: id }),
  'duty.given': z.strictObject({ person: id, duty: z.string() }),
  'duty.ended': z.strictObject({ person: id, duty: z.string() }),
  'peer.accepted': of('person'),
  'peer.changed': of('person'),
  'peer.applied': of('person'),
  'peer.set_aside': of('person'),
  'peer.weeks_said': z.strictObject({ person: id, weeks: z.int() }),
  'peers.uploaded': of('upload'),
  'peers.upload_dropped': of('upload'),
  'peers.imported': z.strictObject({ added: z.int(), changed: z.int() }),
  'settings.changed': nothing,
  'bank_holidays.imported': z.strictObject({ days: z.int(), from: day, to: day }),
  'bank_holiday.set': z.strictObject({ division: z.string(), on: day, state: z.string() }),
  'poll.recorded': of('poll'),
  'poll.dropped': of('poll'),
  'poll.notice_recorded': z.strictObject({ organisation: id, on: day, noticeOn: day }),
  'elections.set': of('organisation'),
  'council_date.recorded': z.strictObject({ organisation: id, date: id }),
  'council_date.dropped': z.strictObject({ organisation: id, date: id }),
  'person.nudged': z.strictObject({ person: id, tasks: z.int() }),
  'enquiry.confirmed': of('enquiry'),
  'enquiry.handled': z.strictObject({ enquiry: id, answer: z.enum(['linked', 'words']) }),
  'enquiries.forgotten': z.strictObject({ unconfirmed: z.int(), answered: z.int() }),
  'calendar.started': of('feed'),
  'calendar.ended': of('feed'),
  'session.started': of('person'),
  'session.ended': of('person'),

  // The request
  'request.saved': of('draft'),
  'request.discarded': of('draft'),
  'request.submitted': z.strictObject({ review: id, hosts: z.array(id) }),
  'request.dates_suggested': z.strictObject({ from: day, to: day }),
  'request.accepted': z.strictObject({ reference: z.string() }),
  'request.declined': nothing,

  // The weeks
  'week.held': z.strictObject({ hold: id, from: day, to: day, freesOn: day }),
  'week.released': of('hold'),
  'dates.reason_recorded': z.strictObject({ from: day, to: day, against: z.array(z.string()) }),

  // The review as a whole
  'review.withdrawn': nothing,
  'review.paused': nothing,
  'review.resumed': nothing,
  'review.closed': nothing,
  // Holds placed before each was a record of its own have no particulars.
  'review.held': z.strictObject({ hold: id.optional(), kind: z.string().optional() }),
  'review.hold_lifted': z.strictObject({ hold: id.optional(), kind: z.string().optional() }),
  'record.exported': z.strictObject({
    form: z.enum(['schedule', 'content']),
    by: z.enum(['network', 'council']),
  }),
  'host_person.named': z.strictObject({ person: id, role: z.string() }),
  'partner.named': of('partner'),
  'partner.ended': of('partner'),
  'host_person.ended': z.strictObject({ person: id, role: z.string() }),

  // Scoping
  'scoping.meeting_set': z.strictObject({ meeting: id }),
  'scoping.meeting_held': z.strictObject({ meeting: id }),
  'agreement.proposed': z.strictObject({ version: id, number: z.int() }),
  'agreement.signed': z.strictObject({ version: id, number: z.int(), role: z.string() }),

  // The team
  'peer.proposed': z.strictObject({ person: id, place: z.string() }),
  'peer.removed': of('person'),
  'peer.invited': z.strictObject({ person: id, replyBy: day }),
  'peer.reminded': of('person'),
  'peer.answered': z.strictObject({ person: id, answer: z.enum(['accepted', 'declined']) }),
  'peer.declared': of('person'),
  'peer.seat_confirmed': of('person'),
  'peer.seat_lost': of('person'),
  'peer.post_at_host': of('person'),
  'conflict.waived': z.strictObject({ person: id, kind: z.string() }),
  'conflict.waiver_withdrawn': z.strictObject({ person: id, kind: z.string() }),
  'declaration.considered': z.strictObject({ person: id, outcome: z.string() }),
  'peer.agreed_by_host': of('person'),
  'peer.questioned_by_host': of('person'),

  // Papers
  'document.asked_for': of('document'),
  'document.supplied': of('document'),
  'document.dropped': of('document'),
  'document.withdrawn': of('document'),
  'document.read': of('document'),
  'document.unread': of('document'),

  // The timetable
  'place.recorded': of('place'),
  'timetable.session_recorded': of('session'),
  'timetable.session_moved': of('session'),
  'timetable.session_pinned': z.strictObject({ session: id, pinned: z.boolean() }),
  'timetable.session_dropped': of('session'),
  'timetable.concern_kept': z.strictObject({ rule: z.string() }),
  'timetable.concern_reopened': z.strictObject({ rule: z.string() }),
  'timetable.rules_set': z.strictObject({ rules: z.array(z.string()) }),
  'ways.recorded': z.strictObject({ ways: z.int() }),
  'absence.recorded': of('absence'),
  'absence.dropped': of('absence'),
  'people_met.named': of('session'),
  'people_met.removed': of('session'),
  'people_met.told': z.strictObject({ people: z.int() }),
  'people_met.link_taken_back': of('session'),
  'people_met.answered': z.strictObject({ session: id, comes: z.boolean() }),
  'people_met.answer_noted': of('session'),
  'people_met.purged': z.strictObject({ people: z.int() }),
  'line.raised': z.strictObject({ line: id, number: z.int() }),
  'line.changed': of('line'),
  'line.tied': z.strictObject({ line: id, session: id }),
  'line.closed': of('line'),
  'line.reopened': of('line'),
  'line.dropped': of('line'),
  'timetable.session_restored': of('session'),
  'wanted_session.recorded': of('wanted'),
  'wanted_session.dropped': of('wanted'),
  'wanted_sessions.listed': z.strictObject({ sessions: z.int() }),
  'timetable.drafted': z.strictObject({ placed: z.int(), unplaced: z.int() }),
  'timetable.repaired': z.strictObject({ changed: z.int(), alone: z.int(), dropped: z.int() }),
  'timetable.imported': z.strictObject({ added: z.int(), changed: z.int() }),
  'timetable.released': z.strictObject({ number: z.int(), sessions: z.int(), people: z.int() }),

  // Residents, whom to turn to, devices
  'voice.opened': nothing,
  'voice.changed': nothing,
  'voice.closed': nothing,
  'voice.answered': nothing,
  'voice.accepted': of('answer'),
  'voice.set_aside': of('answer'),
  'voice.reopened': of('answer'),
  'safeguarding_contact.named': nothing,
  'device.cut_off': z.strictObject({ device: id, person: id }),

  // On site
  'visit.opened': nothing,
  'visit.ended': nothing,
  'note.recorded': of('note'),
  'note.shared': of('note'),
  'note.removed': of('note'),
  'notes.purged': z.strictObject({ notes: z.int() }),
  'finding.recorded': z.strictObject({ finding: id, number: z.int() }),
  'finding.changed': z.strictObject({ finding: id, wording: z.int() }),
  'finding.dropped': of('finding'),
  'finding.notes_changed': of('finding'),
  'finding.view_said': z.strictObject({ finding: id, view: z.string() }),
  'finding.settled': of('finding'),
  'finding.asked_again': z.strictObject({ finding: id, wording: z.int() }),
  'daily_feedback.sent': z.strictObject({ feedback: id, day }),
  'daily_feedback.answered': of('feedback'),
  'roundtable.recorded': nothing,

  // The report
  'report.section_written': z.strictObject({ section: z.string(), version: z.int() }),
  'recommendation.recorded': z.strictObject({ recommendation: id, number: z.int() }),
  'recommendation.changed': of('recommendation'),
  'recommendation.dropped': of('recommendation'),
  'fact_check.opened': z.strictObject({ deadline: day }),
  'fact_check.point_raised': z.strictObject({ point: id, number: z.int() }),
  'fact_check.point_answered': z.strictObject({ point: id, answer: z.string() }),
  'fact_check.finished': nothing,
  'draft.word_said': z.strictObject({ person: id, agrees: z.boolean() }),
  'draft.rendered': z.strictObject({ edition: id }),
  'report.signed': z.strictObject({ editions: z.array(id) }),
  'publication.decided': z.strictObject({ decision: id, level: z.string(), form: z.string() }),

  // After the report
  'recommendation.answered': z.strictObject({ recommendation: id, response: z.string() }),
  'action.recorded': of('action'),
  'action.dropped': of('action'),
  'action.updated': z.strictObject({ action: id, status: z.string() }),
  'actions.shared': z.strictObject({ public: z.boolean() }),
  'follow_up.started': nothing,
  'follow_up.offered': nothing,
  'follow_up.answered': z.strictObject({ answer: z.string() }),
  'follow_up.booked': z.strictObject({ from: day, to: day }),
  'recommendations.passed_on': z.strictObject({ from: id, to: z.array(id), recommendations: z.int() }),
  'follow_up.observed': of('recommendation'),
  'follow_up.reported': z.strictObject({ edition: id }),
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof events;
export type Particulars<E extends EventName> = z.input<(typeof events)[E]>;
