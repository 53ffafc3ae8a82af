import { telling as t } from '@/lib/audit/telling';
import { events } from '@/lib/events';
import { countWords } from '@/lib/platform/date-words';

/** What happened in the network as a whole; no review's history shows it. */
export const networkWords = {
  'organisation.added': t(events['organisation.added'], (by) => `${by} added an organisation.`),
  'organisation.changed': t(events['organisation.changed'], (by) => `${by} changed an organisation.`),
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
  'settings.changed': t(events['settings.changed'], (by) => `${by} changed the settings of the network.`),
  'enquiry.confirmed': t(events['enquiry.confirmed'], () => 'Somebody confirmed an enquiry.'),
  'enquiry.handled': t(events['enquiry.handled'], (by) => `${by} answered an enquiry.`),
  'enquiries.forgotten': t(
    events['enquiries.forgotten'],
    (_, p) =>
      `${countWords(p.unconfirmed + p.answered, 'enquiry', 'enquiries')} went from here: their time was up.`,
  ),
  'session.started': t(events['session.started'], (by) => `${by} signed in.`),
  'session.ended': t(events['session.ended'], (by) => `${by} signed out.`),

  'request.saved': t(events['request.saved'], (by) => `${by} wrote on a request.`),
  'request.discarded': t(events['request.discarded'], (by) => `${by} threw away a request.`),
};
