import { telling as t } from '@/lib/audit/telling';
import { events } from '@/lib/events';
import { dateWords } from '@/lib/platform/date-words';

/** What happened to the peer team: who was proposed, asked, agreed, and what stands in somebody's way. */
export const teamWords = {
  'peer.proposed': t(
    events['peer.proposed'],
    (by, p, nameOf) => `${by} proposed ${nameOf(p.person)} for the peer team.`,
  ),
  'peer.removed': t(
    events['peer.removed'],
    (by, p, nameOf) => `${by} took ${nameOf(p['person'])} off the peer team.`,
  ),
  'peer.invited': t(
    events['peer.invited'],
    (by, p, nameOf) => `${by} invited ${nameOf(p.person)}, to answer by ${dateWords(p.replyBy)}.`,
  ),
  'peer.reminded': t(
    events['peer.reminded'],
    (_by, p, nameOf) => `${nameOf(p['person'])} was reminded of the invitation.`,
  ),
  'peer.answered': t(events['peer.answered'], (_by, p, nameOf) =>
    p.answer === 'accepted'
      ? `${nameOf(p.person)} accepted the invitation to the peer team.`
      : `${nameOf(p.person)} declined the invitation to the peer team.`,
  ),
  'peer.declared': t(
    events['peer.declared'],
    (_by, p, nameOf) => `${nameOf(p['person'])} made a declaration of interests.`,
  ),
  'declaration.considered': t(
    events['declaration.considered'],
    (by, p, nameOf) => `${by} considered the declaration of ${nameOf(p.person)}.`,
  ),
  'peer.seat_confirmed': t(
    events['peer.seat_confirmed'],
    (by, p, nameOf) => `${by} recorded that ${nameOf(p['person'])} still holds their seat after the poll.`,
  ),
  'peer.seat_lost': t(
    events['peer.seat_lost'],
    (by, p, nameOf) => `${by} recorded that ${nameOf(p['person'])} no longer holds a councillor’s seat.`,
  ),
  'peer.post_at_host': t(
    events['peer.post_at_host'],
    (by, p, nameOf) =>
      `${by} recorded a post of ${nameOf(p['person'])} at the host: they cannot sit on the peer team.`,
  ),
  'conflict.waived': t(
    events['conflict.waived'],
    (by, p, nameOf) => `${by} set aside that ${nameOf(p.person)} comes from nearby.`,
  ),
  'conflict.waiver_withdrawn': t(
    events['conflict.waiver_withdrawn'],
    (by, p, nameOf) => `${by} took back what had been set aside for ${nameOf(p.person)}.`,
  ),
  'peer.agreed_by_host': t(
    events['peer.agreed_by_host'],
    (by, p, nameOf) => `${by} agreed to ${nameOf(p['person'])} on the peer team.`,
  ),
  'peer.questioned_by_host': t(
    events['peer.questioned_by_host'],
    (by, p, nameOf) => `${by} raised a question about ${nameOf(p['person'])} on the peer team.`,
  ),
};
