import { countWords, dateWords, instantDateWords } from '@/lib/platform/date-words';
import type { TeamPlace, TeamStatus } from '@/lib/platform/prisma/enums';
import type { Team } from '@/lib/team/peer';
import { type Shape, seated } from '@/lib/team/rules/chairs';
import {
  type Conflict,
  type WaivableKind,
  type Waiver,
  yearsApart,
  yearsBetween,
} from '@/lib/team/rules/conflicts';

export const placeLabels: Record<TeamPlace, string> = {
  lead: 'Lead peer',
  councillor: 'Councillor',
  officer: 'Officer',
  external: 'Co-operative body',
};

/** A chair as one asks who might take it. */
export const chairLabels: Record<TeamPlace, string> = {
  lead: 'the lead peer’s chair',
  councillor: 'a councillor’s chair',
  officer: 'an officer’s chair',
  external: 'the chair of a co-operative body',
};

export const emptyChairLabels: Record<TeamPlace, string> = {
  lead: 'A lead peer',
  councillor: 'A councillor',
  officer: 'An officer',
  external: 'Somebody from a co-operative body',
};

export const optionalChair = 'One officer more, if you wish';

export const statusLabels: Record<TeamStatus, string> = {
  proposed: 'Proposed, not asked yet',
  invited: 'Invited',
  accepted: 'Accepted',
  declined: 'Declined',
  removed: 'No longer on the team',
};

export const outcomeLabels = {
  waiting: 'Waits for you',
  no_conflict: 'Considered: no conflict',
  conflict: 'Considered: a conflict',
} as const;

/** What stands between a peer and a host, without its subject: “works for Saltwick City Council”. */
export function conflictWords(conflict: Conflict): string {
  switch (conflict.kind) {
    case 'own_council':
      return conflict.of === conflict.host
        ? `holds a post at ${conflict.host}`
        : `holds a post at ${conflict.of}, now part of ${conflict.host}`;
    case 'former_council':
      return `held a post at ${conflict.of} until ${dateWords(conflict.until)}, less than ${yearsApart} years ago`;
    case 'declared_interest':
      return `has declared a standing interest in ${conflict.host}`;
    case 'supplier':
      return `supplies ${conflict.host}, or has a stake in a body that does`;
    case 'other_seat':
      return 'already has another part in this review';
    case 'found_conflict':
      return 'declared an interest that you considered to be a conflict';
    case 'neighbour':
      return `comes from ${conflict.of}, which borders on ${conflict.host}`;
    case 'neighbours_unknown':
      return `comes from ${conflict.of}, and it is not known whether that borders on ${conflict.host}: look at a map`;
    case 'same_county':
      return `comes from ${conflict.of}, in the same county as ${conflict.host}`;
    case 'same_combined_authority':
      return `comes from ${conflict.of}, in the same combined authority as ${conflict.host}`;
    case 'reorganisation_partner':
      return `comes from ${conflict.of}, which becomes one council with ${conflict.host}`;
    case 'reviewed_each_other':
      return `comes from ${conflict.of}, which somebody from ${conflict.host} has reviewed within ${yearsBetween} years`;
    case 'elsewhere':
      return 'has been asked for another review on the same days';
    case 'no_post':
      return 'holds no post today';
  }
}

/** A conflict that may be set aside, as a thing. */
export const waivableLabels: Record<WaivableKind, string> = {
  neighbour: 'a neighbouring council',
  same_county: 'the same county',
  same_combined_authority: 'the same combined authority',
};

/** “Set aside by Imogen Tarrick on 4 March 2027: another river.” */
export function waiverWords({ by, at, reason }: Pick<Waiver, 'by' | 'at' | 'reason'>): string {
  return `Set aside by ${by} on ${instantDateWords(at)}: ${reason}`;
}

/** The agreed shape, line by line: “Lead peer”, “2 councillors”, “3 or 4 officers,”, “one from a co-operative body”. */
export function shapeLines({ councillors, officers, externals }: Shape): string[] {
  const lines = [
    'Lead peer',
    countWords(councillors, 'councillor'),
    `${officers} or ${officers + 1} officers`,
  ];
  if (externals === 0) return lines;
  const from = externals === 1 ? 'one from a co-operative body' : `${externals} from co-operative bodies`;
  return [...lines.slice(0, -1), `${lines.at(-1)},`, from];
}

export const refusals = {
  cannotSit: (name: string, conflicts: readonly Conflict[]) =>
    `${name} cannot sit on this team: ${name} ${conflicts.map(conflictWords).join('; ')}.`,
  waiveFirst: (name: string, conflicts: readonly Conflict[]) =>
    `${name} cannot be asked yet: ${name} ${conflicts.map(conflictWords).join('; ')}. Set that aside with a reason, or choose somebody else.`,
  lostLater: 'Choose a day that has come',
  lostBefore: 'The post began later than this day',
  noCouncillor: 'Only who sits as a councillor can lose a seat by a poll.',
  nothingToWaive: 'Nothing of this kind stands between this peer and the host now. Open the page again.',
  chairTaken: (place: TeamPlace) =>
    `Every chair of this kind is taken (${placeLabels[place].toLowerCase()}). Free one first, or agree another shape of the team.`,
  doesNotFit: (name: string, place: TeamPlace) =>
    `${name} has no post today that fits ${chairLabels[place]}.`,
  replyByPast: 'Choose a day from today on',
  replyByLate: 'Choose a day before the visit begins',
  declareFirst: 'Say whether you have an interest to declare',
  consideredAlready: 'This declaration has been considered already, with the other outcome.',
};

/** How far the team is, in one sentence. */
export function teamSentence(team: Team): string {
  const chairs = seated(team.shape, team.peers).filter((chair) => chair.member || !chair.optional);
  const sitting = team.peers.filter((peer) => peer.seated).length;
  const asked = team.peers.filter((peer) => peer.status !== 'proposed').length;
  if (team.peers.length === 0) return `${countWords(chairs.length, 'chair')}, and nobody chosen yet.`;
  if (asked === 0)
    return `${team.peers.length} of ${chairs.length} chairs have a name. Nobody has been asked yet.`;
  return `${sitting} of ${chairs.length} chairs are taken by peers who have accepted and declared.`;
}
