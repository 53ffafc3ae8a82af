import { telling as t } from '@/lib/audit/telling';
import { events } from '@/lib/events';
import { countWords, dateWords } from '@/lib/platform/date-words';

/** What happened on site: notes, findings, what the host was told. */
export const onSiteWords = {
  'visit.opened': t(events['visit.opened'], (by) => `${by} opened the visit.`),
  'visit.ended': t(events['visit.ended'], (by) => `${by} ended the visit.`),
  'note.recorded': t(events['note.recorded'], (by) => `${by} wrote a note.`),
  'note.shared': t(events['note.shared'], (by) => `${by} shared a note with the team.`),
  'note.removed': t(events['note.removed'], (by) => `${by} removed a note.`),
  'notes.purged': t(
    events['notes.purged'],
    (_by, p) => `The team’s ${p.notes} raw notes were deleted for good.`,
  ),
  'finding.recorded': t(events['finding.recorded'], (by, p) => `${by} recorded finding ${p.number}.`),
  'finding.changed': t(events['finding.changed'], (by) => `${by} changed a finding.`),
  'finding.dropped': t(events['finding.dropped'], (by) => `${by} dropped a finding.`),
  'finding.notes_changed': t(
    events['finding.notes_changed'],
    (by) => `${by} changed the notes that a finding stands on.`,
  ),
  'finding.split': t(events['finding.split'], (by, p) => `${by} split finding ${p.number} off from another.`),
  'finding.split_undone': t(
    events['finding.split_undone'],
    (by) => `${by} took the split of a finding back.`,
  ),
  'finding.merged': t(events['finding.merged'], (by) => `${by} merged a finding into another.`),
  'finding.merge_undone': t(
    events['finding.merge_undone'],
    (by) => `${by} took the merging of two findings back.`,
  ),
  'finding.view_said': t(events['finding.view_said'], (by) => `${by} gave their view of a finding.`),
  'finding.settled': t(events['finding.settled'], (by) => `${by} settled a finding.`),
  'finding.asked_again': t(
    events['finding.asked_again'],
    (by) => `${by} found that a mended finding means something else, and asked everybody again.`,
  ),
  'finding.marked_shareable': t(events['finding.marked_shareable'], (by, p) =>
    p.shareable
      ? `${by} let the host hear of a finding before the report.`
      : `${by} kept a finding from the host until the report.`,
  ),
  'session.asked': t(
    events['session.asked'],
    (by, p) => `${by} gave ${countWords(p.sessions.length, 'session')} a question of the team’s.`,
  ),
  'session.ask_withdrawn': t(
    events['session.ask_withdrawn'],
    (by) => `${by} took a question of the team’s back from a session.`,
  ),
  'daily_feedback.sent': t(
    events['daily_feedback.sent'],
    (by, p) => `${by} told the host what was emerging on ${dateWords(p.day)}.`,
  ),
  'daily_feedback.answered': t(
    events['daily_feedback.answered'],
    (by) => `${by} answered the daily feedback.`,
  ),
  'roundtable.planned': t(events['roundtable.planned'], (by) => `${by} said who comes to the roundtable.`),
  'roundtable.poll_overridden': t(
    events['roundtable.poll_overridden'],
    (by, p) => `${by} recorded why the roundtable is held before the poll on ${dateWords(p.pollOn)}.`,
  ),
  'roundtable.recorded': t(
    events['roundtable.recorded'],
    (by) => `${by} recorded what became of the roundtable.`,
  ),
};
