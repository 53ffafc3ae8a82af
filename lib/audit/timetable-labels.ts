import { telling as t } from '@/lib/audit/telling';
import { events } from '@/lib/events';
import { countWords } from '@/lib/platform/date-words';

/** What happened to places, sessions, lines of enquiry and people met. */
export const timetableWords = {
  'place.recorded': t(events['place.recorded'], (by) => `${by} recorded a place.`),
  'timetable.session_recorded': t(
    events['timetable.session_recorded'],
    (by) => `${by} recorded a session of the timetable.`,
  ),
  'timetable.session_moved': t(
    events['timetable.session_moved'],
    (by) => `${by} moved a session of the timetable.`,
  ),
  'timetable.session_pinned': t(events['timetable.session_pinned'], (by, p) =>
    p.pinned
      ? `${by} pinned a session of the timetable.`
      : `${by} took the pin from a session of the timetable.`,
  ),
  'timetable.session_restored': t(
    events['timetable.session_restored'],
    (by) => `${by} put a session back into the timetable.`,
  ),
  'timetable.session_dropped': t(
    events['timetable.session_dropped'],
    (by) => `${by} took a session out of the timetable.`,
  ),
  'wanted_session.recorded': t(
    events['wanted_session.recorded'],
    (by) => `${by} recorded a session that is wanted.`,
  ),
  'wanted_session.dropped': t(
    events['wanted_session.dropped'],
    (by) => `${by} took a session off those wanted.`,
  ),
  'wanted_sessions.listed': t(
    events['wanted_sessions.listed'],
    (by, p) => `${by} put the usual sessions, ${p.sessions} of them, on the list of those wanted.`,
  ),
  'timetable.drafted': t(
    events['timetable.drafted'],
    (by, p) =>
      `${by} took a draft into the timetable: ${p.placed} sessions placed, ${p.unplaced} still to place.`,
  ),
  'timetable.repaired': t(
    events['timetable.repaired'],
    (by, p) =>
      `${by} repaired the timetable: ${p.changed} sessions changed, ${p.alone} left to one peer, ${p.dropped} taken out.`,
  ),
  'timetable.imported': t(
    events['timetable.imported'],
    (by, p) =>
      `${by} took a spreadsheet into the timetable: ${p.added} sessions added, ${p.changed} changed.`,
  ),
  'timetable.released': t(
    events['timetable.released'],
    (by, p) =>
      `${by} released the timetable: version ${p.number}, ${p.sessions} sessions, ${p.people} people met.`,
  ),
  'timetable.concern_kept': t(
    events['timetable.concern_kept'],
    (by) => `${by} kept something as it is in the timetable, with a reason.`,
  ),
  'timetable.concern_reopened': t(
    events['timetable.concern_reopened'],
    (by) => `${by} took up again what had been kept as it is in the timetable.`,
  ),
  'timetable.rules_set': t(
    events['timetable.rules_set'],
    (by, p) =>
      `${by} changed how much ${countWords(p.rules.length, 'rule')} of the timetable ${p.rules.length === 1 ? 'weighs' : 'weigh'}.`,
  ),
  'ways.recorded': t(
    events['ways.recorded'],
    (by) => `${by} recorded how long the ways between places take.`,
  ),
  'absence.recorded': t(events['absence.recorded'], (by) => `${by} recorded when one of the team is away.`),
  'absence.dropped': t(events['absence.dropped'], (by) => `${by} took back when one of the team is away.`),
  'people_met.named': t(events['people_met.named'], (by) => `${by} named somebody whom a session meets.`),
  'people_met.removed': t(events['people_met.removed'], (by) => `${by} took a name off a session.`),
  'people_met.told': t(
    events['people_met.told'],
    (by, p) => `${by} sent ${countWords(p.people, 'person', 'people')} the page about their session.`,
  ),
  'people_met.link_taken_back': t(
    events['people_met.link_taken_back'],
    (by) => `${by} took back a link to the page about a session.`,
  ),
  'people_met.answered': t(events['people_met.answered'], (_, p) =>
    p.comes ? 'Somebody whom a session meets comes after all.' : 'Somebody whom a session meets cannot come.',
  ),
  'people_met.answer_noted': t(
    events['people_met.answer_noted'],
    (by) => `${by} noted that somebody cannot come to a session.`,
  ),
  'people_met.purged': t(
    events['people_met.purged'],
    (_, p) => `The names of ${countWords(p.people, 'person', 'people')} met were deleted.`,
  ),
  'line.raised': t(events['line.raised'], (by, p) => `${by} raised line of enquiry ${p.number}.`),
  'line.changed': t(events['line.changed'], (by) => `${by} changed a line of enquiry.`),
  'line.tied': t(events['line.tied'], (by) => `${by} tied a line of enquiry to a session.`),
  'line.closed': t(events['line.closed'], (by) => `${by} closed a line of enquiry.`),
  'line.reopened': t(events['line.reopened'], (by) => `${by} opened a line of enquiry again.`),
  'line.dropped': t(events['line.dropped'], (by) => `${by} dropped a line of enquiry.`),
};
