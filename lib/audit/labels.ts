import { networkWords } from '@/lib/audit/network-labels';
import { onSiteWords } from '@/lib/audit/on-site-labels';
import { teamWords } from '@/lib/audit/team-labels';
import { type Telling, telling as t } from '@/lib/audit/telling';
import { timetableWords } from '@/lib/audit/timetable-labels';
import { voiceWords } from '@/lib/audit/voice-labels';
import type { EventName } from '@/lib/events';
import { events } from '@/lib/events';
import { countWords, dateWords, rangeWords } from '@/lib/platform/date-words';
import { roleLabels } from '@/lib/reviews/labels';

/** What happened, as one sentence: “Imogen Tarrick signed version 3 of the agreement.” */
export const eventWords: Record<EventName, Telling> = {
  ...networkWords,

  'request.submitted': t(events['request.submitted'], (by) => `${by} sent the request for this review.`),
  'request.dates_suggested': t(
    events['request.dates_suggested'],
    (by, p) => `${by} suggested ${rangeWords(p.from, p.to)} for the visit.`,
  ),
  'request.accepted': t(
    events['request.accepted'],
    (by, p) => `${by} accepted the request. The review became ${p.reference}.`,
  ),
  'request.declined': t(events['request.declined'], (by) => `${by} declined the request.`),

  'week.held': t(
    events['week.held'],
    (by, p) => `${by} held ${rangeWords(p.from, p.to)} for this review until ${dateWords(p.freesOn)}.`,
  ),
  'week.released': t(
    events['week.released'],
    (by) => `${by} let go of a week that was held for this review.`,
  ),
  'dates.reason_recorded': t(
    events['dates.reason_recorded'],
    (by, p) => `${by} recorded why ${rangeWords(p.from, p.to)} was chosen all the same.`,
  ),

  'review.withdrawn': t(events['review.withdrawn'], (by) => `${by} withdrew the review.`),
  'review.paused': t(events['review.paused'], (by) => `${by} paused the review.`),
  'review.resumed': t(events['review.resumed'], (by) => `${by} resumed the review.`),
  'review.held': t(
    events['review.held'],
    (by) => `${by} placed a legal hold: the raw notes are kept for now.`,
  ),
  'review.hold_lifted': t(events['review.hold_lifted'], (by) => `${by} lifted a legal hold.`),
  'record.exported': t(events['record.exported'], (by, p) =>
    p.form === 'schedule'
      ? `${by} took out the list of what is kept of this review.`
      : `${by} took out a copy of what is kept of this review.`,
  ),
  'review.closed': t(events['review.closed'], (by) => `${by} closed the review.`),
  'host_person.named': t(
    events['host_person.named'],
    (by, p, nameOf) => `${by} named ${nameOf(p.person)} (${role(p.role)}).`,
  ),
  'host_person.ended': t(
    events['host_person.ended'],
    (by, p, nameOf) => `${by} ended the seat of ${nameOf(p.person)} (${role(p.role)}).`,
  ),

  'partner.named': t(events['partner.named'], (by) => `${by} named a partner that signs nothing.`),
  'partner.ended': t(events['partner.ended'], (by) => `${by} ended the part of a partner.`),

  'scoping.meeting_set': t(events['scoping.meeting_set'], (by) => `${by} set the scoping meeting.`),
  'scoping.meeting_held': t(
    events['scoping.meeting_held'],
    (by) => `${by} recorded that the scoping meeting was held.`,
  ),
  'agreement.proposed': t(
    events['agreement.proposed'],
    (by, p) => `${by} proposed version ${p.number} of the agreement.`,
  ),
  'agreement.signed': t(
    events['agreement.signed'],
    (by, p) => `${by} signed version ${p.number} of the agreement.`,
  ),

  ...teamWords,

  'document.asked_for': t(events['document.asked_for'], (by) => `${by} asked for a document.`),
  'document.supplied': t(events['document.supplied'], (by) => `${by} supplied a document.`),
  'document.dropped': t(events['document.dropped'], (by) => `${by} took a document off the list.`),
  'document.withdrawn': t(events['document.withdrawn'], (by) => `${by} withdrew a document.`),
  'document.unread': t(events['document.unread'], (by) => `${by} marked a document as not read.`),
  'document.read': t(events['document.read'], (by) => `${by} marked a document as read.`),

  ...timetableWords,

  ...voiceWords,

  ...onSiteWords,

  'report.section_written': t(
    events['report.section_written'],
    (by) => `${by} wrote on a section of the feedback report.`,
  ),
  'recommendation.recorded': t(
    events['recommendation.recorded'],
    (by, p) => `${by} recorded recommendation ${p.number}.`,
  ),
  'recommendation.changed': t(events['recommendation.changed'], (by) => `${by} changed a recommendation.`),
  'recommendation.dropped': t(events['recommendation.dropped'], (by) => `${by} dropped a recommendation.`),
  'fact_check.opened': t(
    events['fact_check.opened'],
    (by, p) => `${by} opened the fact check, until ${dateWords(p.deadline)}.`,
  ),
  'fact_check.point_raised': t(
    events['fact_check.point_raised'],
    (by, p) => `${by} raised point ${p.number} in the fact check.`,
  ),
  'fact_check.point_answered': t(
    events['fact_check.point_answered'],
    (by) => `${by} answered a point of the fact check.`,
  ),
  'fact_check.finished': t(events['fact_check.finished'], (by) => `${by} finished the fact check.`),
  'draft.word_said': t(events['draft.word_said'], (by, p, nameOf) =>
    nameOf(p.person) === by
      ? `${by} gave their word on the draft.`
      : `${by} recorded that ${nameOf(p.person)} was away for the draft.`,
  ),
  'draft.rendered': t(events['draft.rendered'], (by) => `${by} made a draft of the report to read.`),
  'report.signed': t(events['report.signed'], (by) => `${by} signed and delivered the feedback report.`),
  'publication.decided': t(events['publication.decided'], (by, p) => publication(by, p.level)),

  'recommendation.answered': t(
    events['recommendation.answered'],
    (by) => `${by} recorded the council’s response to a recommendation.`,
  ),
  'action.recorded': t(events['action.recorded'], (by) => `${by} recorded an action.`),
  'action.dropped': t(events['action.dropped'], (by) => `${by} dropped an action.`),
  'action.updated': t(events['action.updated'], (by) => `${by} reported progress on an action.`),
  'actions.shared': t(events['actions.shared'], (by, p) =>
    p.public ? `${by} made the actions public.` : `${by} ended the public view of the actions.`,
  ),
  'follow_up.started': t(events['follow_up.started'], (by) => `${by} started the follow-up.`),
  'follow_up.offered': t(events['follow_up.offered'], (by) => `${by} offered a follow-up visit.`),
  'follow_up.answered': t(events['follow_up.answered'], (by, p) => followUpAnswer(by, p.answer)),
  'follow_up.booked': t(
    events['follow_up.booked'],
    (by, p) => `${by} booked the follow-up visit for ${rangeWords(p.from, p.to)}.`,
  ),
  'recommendations.passed_on': t(
    events['recommendations.passed_on'],
    (by, p) =>
      `${by} passed ${countWords(p.recommendations, 'recommendation')} on from a council that has ended to ${countWords(p.to.length, 'council')}.`,
  ),
  'follow_up.observed': t(
    events['follow_up.observed'],
    (by) => `${by} wrote what the peers saw for a recommendation.`,
  ),
  'follow_up.reported': t(events['follow_up.reported'], (by) => `${by} signed the follow-up report.`),
};

/** Who did it, where nobody signed in did. */
export const noActor = 'Roundtable';
export const someone = 'somebody who is no longer here';

function role(text: string): string {
  const words: Record<string, string> = roleLabels;
  return (words[text] ?? 'another role').toLowerCase();
}

function publication(by: string, level: string): string {
  switch (level) {
    case 'host_only':
      return `${by} recorded the council’s decision: the report stays with the host.`;
    case 'members':
      return `${by} recorded the council’s decision: members of the network may read the report.`;
    case 'public':
      return `${by} recorded the council’s decision: everybody may read the report.`;
    case 'withdrawn':
      return `${by} recorded the council’s decision: the report is withdrawn.`;
    default:
      return `${by} recorded the council’s decision: not to publish the report yet.`;
  }
}

function followUpAnswer(by: string, answer: string): string {
  switch (answer) {
    case 'accepted':
      return `${by} accepted the follow-up visit.`;
    case 'declined':
      return `${by} declined the follow-up visit.`;
    default:
      return `${by} put off the follow-up visit.`;
  }
}
