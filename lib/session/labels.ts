import type { SeatRole, Stage } from '@/lib/platform/prisma/enums';
import { roleLabels, stageLabels } from '@/lib/reviews/labels';
import type { DemoGroup } from '@/lib/session/demo-groups';
import type { LinkState } from '@/lib/session/link-state';

/** Why a link signs nobody in, and what to do. */
export const linkRefusals: Record<Exclude<LinkState, 'open'>, string> = {
  unknown: 'This link does not work. Ask for a new one below.',
  other_browser:
    'This link works only in the browser where you asked for it. Open it there, or ask for a new link from here.',
  used: 'This link has been used already. Ask for a new one below.',
  run_out: 'This link has run out: a link works for 15 minutes. Ask for a new one below.',
};

export const nobodyThere = 'Nobody has this address any more. Ask your coordinator.';

export function signInLetter(link: string) {
  return {
    subject: 'Your link to sign in to Roundtable',
    text: [
      'Somebody, probably you, asked to sign in to Roundtable with this address.',
      'Open this link in the browser where you asked, and press the button there:',
      link,
      'It works once, within 15 minutes. If you did not ask for it, do nothing: nobody has been signed in.',
    ].join('\n\n'),
  };
}

export function helloLetter(name: string, address: string) {
  return {
    subject: 'You coordinate peer reviews in Roundtable',
    text: [
      `Hello ${name},`,
      'You are now a coordinator of co-operative peer reviews in Roundtable. Sign in here with the address that this mail came to:',
      address,
      'You type your address there, and a link comes by mail. There is no password.',
    ].join('\n\n'),
  };
}

export const demoGroupLabels: Record<DemoGroup, { title: string; lede: string }> = {
  network: { title: 'The network’s own people', lede: 'They book reviews, find peers and keep accounts.' },
  political_lead: {
    title: 'Political leads',
    lede: 'Leaders, mayors and committee chairs of host councils.',
  },
  chief_executive: {
    title: 'Chief executives',
    lede: 'They agree the scope and own the report with the political lead.',
  },
  organiser: { title: 'Host organisers', lede: 'They find people, rooms and papers for a visit.' },
  peer: {
    title: 'Peers',
    lede: 'Councillors, officers and people from co-operative bodies who review other councils.',
  },
  other: { title: 'Others', lede: 'People of councils and member bodies with no part in a review now.' },
};

/** Somebody's part in a review, as a line: "Lead peer, Saltwick City Council: on site". */
export function demoSeatWords(seat: { role: SeatRole; review: { title: string; stage: Stage } }): string {
  return `${roleLabels[seat.role]}, ${seat.review.title}: ${stageLabels[seat.review.stage].toLowerCase()}`;
}
