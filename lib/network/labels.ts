import type { BookingStanding, DatesProblem } from '@/lib/network/rules';
import { countWords, dateWords, instantDateWords } from '@/lib/platform/date-words';
import type {
  MembershipKind,
  NetworkDuty,
  OrganisationKind,
  PostKind,
  SeatRole,
} from '@/lib/platform/prisma/enums';
import { roleLabels } from '@/lib/reviews/labels';

export const organisationKindLabels: Record<OrganisationKind, string> = {
  council: 'Council',
  co_operative_body: 'Co-operative body',
  network: 'The network itself',
  other: 'Other body',
};

export const membershipLabels: Record<MembershipKind, string> = {
  full: 'Full member',
  associate: 'Associate member',
  affiliate: 'Affiliate member',
};

export const postKindLabels: Record<PostKind, string> = {
  councillor: 'Councillor',
  officer: 'Officer',
  other: 'Other',
};

export const dutyLabels: Record<NetworkDuty, string> = {
  coordinator: 'Coordinator',
  administrator: 'Administrator',
};

/** What each duty lets a person do. */
export const dutyHints: Record<NetworkDuty, string> = {
  coordinator: 'Books reviews, finds peers and looks after the reviews that they coordinate.',
  administrator: 'Manages people and duties, and sees no review.',
};

export const organisationLabels = {
  kind: 'What it is',
  name: 'Full name',
  nameCy: 'Name in Welsh',
  shortName: 'Name that people use',
  code: 'Code in the published register',
  nation: 'Nation',
  region: 'Region',
  tier: 'Kind of council',
  county: 'County',
  combinedAuthority: 'Combined authority',
  population: 'Population',
  latitude: 'Degrees north of the centre point',
  longitude: 'Degrees east of the centre point',
};

export const settingsLabels = {
  leadInMonths: 'Months between a request and the visit',
  factCheckWorkingDays: 'Working days for the fact check',
  rawNotesMonths: 'Months until raw notes are deleted',
  backupDays: 'Days for which back-ups are kept',
  onSiteAtOnce: 'Reviews that can be on site in one week',
};

/** Days of something with a beginning and perhaps an end. */
export function periodWords({ from, until }: { from: string; until: string | null }): string {
  return until ? `${dateWords(from)} to ${dateWords(until)}` : `since ${dateWords(from)}`;
}

/** “470 authorities: 3 added, 12 changed, 455 unchanged.” */
export function importWords(counts: { added: number; changed: number; unchanged: number }): string {
  const { added, changed, unchanged } = counts;
  const all = countWords(added + changed + unchanged, 'authority', 'authorities');
  return `${all}: ${added} added, ${changed} changed, ${unchanged} unchanged.`;
}

export const neighbourSourceWords = {
  published: 'As published for boundaries of 2021, or entered.',
  derived: 'Worked out from its districts or from the councils that it followed.',
} as const;

/** “395 councils: 370 published, 20 worked out, 5 not known.” */
export function neighboursWords(counts: { published: number; derived: number; unknown: number }): string {
  const { published, derived, unknown } = counts;
  const all = countWords(published + derived + unknown, 'council');
  return `${all}: the neighbours of ${published} are published, those of ${derived} worked out, those of ${unknown} not known.`;
}

/** Whether a council may book a review today. */
export const mayBookWords: Record<BookingStanding, string> = {
  no_council: 'A review is of a council; this is another kind of body.',
  ended: 'This council is no more, so nothing can be booked for it.',
  full_member: 'It is a full member, so its own people may ask for a review.',
  decided: 'It may book: its own people, or a coordinator for it.',
  decided_associate:
    'It may be booked by a coordinator. Its associate members are a group of councillors, who cannot commit the council.',
  undecided: 'It is no full member and nothing is decided, so nobody may ask for a review of it.',
  undecided_associate:
    'It is an associate member: a group of councillors, who cannot commit the council. Nobody may ask for a review of it.',
};

/** “Callum Brightwater decided on 3 May 2027, until 1 July 2027.” */
export function bookingWords(
  decision: { decidedBy: string; decidedAt: Date; until: string | null; withdrawnAt: Date | null },
  today: string,
): string {
  const { decidedBy, decidedAt, until, withdrawnAt } = decision;
  const made = `${decidedBy} decided on ${instantDateWords(decidedAt)}`;
  if (withdrawnAt) return `${made}. Withdrawn on ${instantDateWords(withdrawnAt)}.`;
  if (!until) return `${made}, until it is withdrawn.`;
  return `${made}, until ${dateWords(until)}.${until < today ? ' That day has passed.' : ''}`;
}

export const bookingRefusals = {
  past: 'This day has passed already',
  notACouncil: 'A review is of a council, and this is another kind of body.',
  ended: 'This council is no more. Decide on the council that took over from it.',
  fullMember: 'This council is a full member, so it may book without a decision.',
  decidedAlready: 'There is a decision in force already. Withdraw it first, then record another.',
};

/** Why an organisation cannot be a member on some days. */
export function impossibleDatesWords(
  { kind }: DatesProblem,
  { startedOn, endedOn }: { startedOn: string | null; endedOn: string | null },
): string {
  if (kind === 'before_start') return `It began on ${startedOn ? dateWords(startedOn) : 'a later day'}`;
  return `It ended on ${endedOn ? dateWords(endedOn) : 'an earlier day'}`;
}

export const refusals = {
  sameKind: 'It is this kind already. Choose another',
  changesWithin: 'Choose a day after the first and not after the last of the membership that changes',
  noNeighboursFile:
    'This is not the published file of neighbours: a list of official codes with their neighbours',
  noRegister: 'Take in the register of councils first: the file names them by its codes',
  codeTaken: (name: string) => `${name} has this code already`,
  membershipOverlaps:
    'There is a membership on some of these days already. End it first, or choose other days',
  endsBeforeItBegins: 'The last day is the first day or a later one',
  emailTaken: (name: string) => `${name} has this address already. Add the post on their page instead`,
  alreadyEnded: 'This has ended already. Open the page again to see when.',
  lastOne: (duty: NetworkDuty) =>
    `This is the only ${dutyLabels[duty].toLowerCase()} of the network. Give the duty to somebody else first.`,
  takesOver: (reviews: number) =>
    `They look after ${countWords(reviews, 'running review')}: choose who takes over`,
  cannotTakeOver: (name: string, review: string) =>
    `${name} has another part in the review of ${review} or a post at its council, or is not a coordinator: choose somebody else`,
};

interface PostEnds {
  name: string;
  council: string;
  until: string;
  role: SeatRole;
  review: string;
  link: string;
}

/** To the coordinators of a review on which somebody sits by a post that ends. */
export function postEndsLetter({ name, council, until, role, review, link }: PostEnds) {
  const seat = roleLabels[role].toLowerCase();
  return {
    subject: `A post ends: ${name}, ${review}`,
    text: [
      `${name}’s post at ${council} ends on ${dateWords(until)}. In the review of ${review} they are ${seat}, and stay it until somebody ends the seat.`,
      'See whether somebody takes over:',
      link,
    ].join('\n\n'),
  };
}

/** To the coordinator who takes over a running review from a colleague whose duty ends. */
export function takesOverLetter(review: string, link: string) {
  return {
    subject: `You coordinate a review from today: ${review}`,
    text: `A colleague’s duty has ended, and you take over the review of ${review}:\n\n${link}\n`,
  };
}
