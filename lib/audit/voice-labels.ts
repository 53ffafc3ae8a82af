import { telling as t } from '@/lib/audit/telling';
import { events } from '@/lib/events';

/** What happened to the page for residents, to the safeguarding contact and to the team’s devices. */
export const voiceWords = {
  'voice.opened': t(events['voice.opened'], (by) => `${by} opened the page for residents.`),
  'voice.changed': t(events['voice.changed'], (by) => `${by} changed the page for residents.`),
  'voice.closed': t(events['voice.closed'], (by) => `${by} closed the page for residents.`),
  'voice.answered': t(events['voice.answered'], () => 'A resident answered the three questions.'),
  'voice.accepted': t(
    events['voice.accepted'],
    (by) => `${by} took a resident’s answer among the team’s notes.`,
  ),
  'voice.set_aside': t(events['voice.set_aside'], (by) => `${by} set a resident’s answer aside.`),
  'voice.reopened': t(
    events['voice.reopened'],
    (by) => `${by} took back what was decided about a resident’s answer.`,
  ),
  'safeguarding_contact.named': t(
    events['safeguarding_contact.named'],
    (by) => `${by} named who hears of worries about safety.`,
  ),
  'device.cut_off': t(
    events['device.cut_off'],
    (by, p, nameOf) => `${by} cut off a device of ${nameOf(p.person)}.`,
  ),
};
