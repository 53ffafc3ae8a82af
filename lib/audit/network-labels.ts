import { telling as t } from '@/lib/audit/telling';
import { events } from '@/lib/events';
import { countWords, rangeWords } from '@/lib/platform/date-words';

/** What happened in the network as a whole; no review's history shows it. */
export const networkWords = {
  'organisation.added': t(events['organisation.added'], (by) => `${by} added an organisation.`),
  'organisation.changed': t(events['organisation.changed'], (by) => `${by} changed an organisation.`),
  'booking.decided': t(events['booking.decided'], (by) => `${by} decided that a council may book.`),
  'booking.withdrawn': t(events['booking.withdrawn'], (by) => `${by} took back that a council may book.`),
  'membership.changed': t(events['membership.changed'], (by) => `${by} changed a membership.`),
  'authorities.imported': t(
    events['authorities.imported'],
    (by, p) =>
      `${by} imported the register: ${p.added} added, ${p.changed} changed, ${p.unchanged} unchanged.`,
  ),
  'neighbours.imported': t(
    events['neighbours.imported'],
    (by, p) =>
      `${by} imported who borders on whom: ${p.published} councils published, ${p.derived} worked out, ${p.unknown} not known.`,
  ),
  'person.added': t(events['person.added'], (by, p, nameOf) => `${by} added ${nameOf(p['person'])}.`),
  'person.changed': t(
    events['person.changed'],
    (by, p, nameOf) => `${by} changed what is kept about ${nameOf(p['person'])}.`,
  ),
  'post.changed': t(
    events['post.changed'],
    (by, p, nameOf) => `${by} changed a post of ${nameOf(p['person'])}.`,
  ),
  'duty.given': t(events['duty.given'], (by, p, nameOf) => `${by} gave a duty to ${nameOf(p['person'])}.`),
  'duty.ended': t(events['duty.ended'], (by, p, nameOf) => `${by} ended a duty of ${nameOf(p['person'])}.`),
  'peer.accepted': t(
    events['peer.accepted'],
    (by, p, nameOf) => `${by} took ${nameOf(p['person'])} into the peer pool.`,
  ),
  'peer.changed': t(
    events['peer.changed'],
    (by, p, nameOf) => `${by} changed the peer profile of ${nameOf(p['person'])}.`,
  ),
  'peer.applied': t(
    events['peer.applied'],
    (by, p, nameOf) => `${by} sent the offer of ${nameOf(p['person'])} to be a peer.`,
  ),
  'peer.set_aside': t(
    events['peer.set_aside'],
    (by, p, nameOf) => `${by} set aside the offer of ${nameOf(p['person'])} to be a peer.`,
  ),
  'peer.weeks_said': t(
    events['peer.weeks_said'],
    (by, p) => `${by} said of ${p.weeks} weeks whether they are free.`,
  ),
  'peers.uploaded': t(events['peers.uploaded'], (by) => `${by} looked through a file of peers.`),
  'peers.upload_dropped': t(events['peers.upload_dropped'], (by) => `${by} threw away a file of peers.`),
  'peers.imported': t(
    events['peers.imported'],
    (by, p) => `${by} imported peers: ${p.added} added, ${p.changed} changed.`,
  ),
  'post.proposed': t(
    events['post.proposed'],
    (by, p, nameOf) => `${by} named a post of ${nameOf(p.person)}.`,
  ),
  'post.proposal_dropped': t(
    events['post.proposal_dropped'],
    (by, p, nameOf) => `${by} took away a post that was named for ${nameOf(p.person)}.`,
  ),
  'settings.changed': t(events['settings.changed'], (by) => `${by} changed the settings of the network.`),
  'enquiry.confirmed': t(events['enquiry.confirmed'], () => 'Somebody confirmed an enquiry.'),
  'enquiry.handled': t(events['enquiry.handled'], (by) => `${by} answered an enquiry.`),
  'enquiries.forgotten': t(
    events['enquiries.forgotten'],
    (_, p) =>
      `${countWords(p.unconfirmed + p.answered, 'enquiry', 'enquiries')} went from here: their time was up.`,
  ),
  'bank_holidays.imported': t(
    events['bank_holidays.imported'],
    (by, p) => `${by} imported bank holidays: ${p.days} days, ${rangeWords(p.from, p.to)}.`,
  ),
  'bank_holiday.set': t(events['bank_holiday.set'], (by) => `${by} changed a bank holiday.`),
  'poll.recorded': t(events['poll.recorded'], (by) => `${by} entered a poll.`),
  'poll.dropped': t(events['poll.dropped'], (by) => `${by} took a poll out.`),
  'poll.notice_recorded': t(
    events['poll.notice_recorded'],
    (by) => `${by} entered the notice that a council gave of a poll.`,
  ),
  'elections.set': t(events['elections.set'], (by) => `${by} said how a council elects.`),
  'council_date.recorded': t(events['council_date.recorded'], (by) => `${by} entered a date of a council.`),
  'council_date.dropped': t(events['council_date.dropped'], (by) => `${by} took out a date of a council.`),
  'person.nudged': t(
    events['person.nudged'],
    (by, p, nameOf) => `${by} reminded ${nameOf(p['person'])} of what is late.`,
  ),
  'calendar.started': t(events['calendar.started'], (by) => `${by} made an address for their calendar.`),
  'calendar.ended': t(events['calendar.ended'], (by) => `${by} stopped the address of their calendar.`),
  'session.started': t(events['session.started'], (by) => `${by} signed in.`),
  'session.ended': t(events['session.ended'], (by) => `${by} signed out.`),

  'request.saved': t(events['request.saved'], (by) => `${by} wrote on a request.`),
  'request.discarded': t(events['request.discarded'], (by) => `${by} threw away a request.`),
};
