import { initials } from '@/lib/network/initials';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { countWords, instantDateWords, rangeWords, weekdayWords } from '@/lib/platform/date-words';
import type {
  Area,
  CouncilDateKind,
  SessionKind,
  SessionPart,
  SourceKind,
} from '@/lib/platform/prisma/enums';
import { isWholeTeam } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';

export const sessionKindLabels: Record<SessionKind, string> = {
  interview: 'Interview',
  focus_group: 'Focus group',
  visit: 'Visit',
  observation: 'Observation',
  team_meeting: 'Team only',
  feedback: 'Feedback',
  travel: 'Travel',
  break_: 'Break',
};

export const areaLabels: Record<Area, string> = {
  vision: 'Co-operative vision',
  public_service: 'Co-operative leadership in public service',
  place: 'Co-operative leadership of place',
  communities: 'Co-operative leadership in communities',
};

export const sourceLabels: Record<SourceKind, string> = {
  staff: 'Staff',
  councillor: 'Councillors',
  partner: 'Partners',
  resident: 'Residents',
  document: 'Documents',
  visit: 'Visits',
};

export const partLabels: Record<SessionPart, string> = {
  lead: 'leads',
  note_taker: 'takes notes',
  present: 'is there',
};

export const stepFreeLabels: Record<'yes' | 'no' | '', string> = {
  yes: 'Step-free all the way',
  no: 'Not step-free',
  '': 'Nobody has said',
};

/** What a date of the council is, where nobody has written more. */
export const councilDateLabels: Record<CouncilDateKind, string> = {
  full_council: 'Full council',
  budget: 'Budget meeting',
  half_term: 'Half-term',
  other: 'A meeting',
};

/** The fields of a session's form, for two texts side by side. */
export const sessionFieldLabels: Record<string, string> = {
  title: 'Title',
  kind: 'Kind',
  purpose: 'Purpose',
  when: 'When',
};

/** “Tuesday at 14:00”. */
export function whenWords(session: Pick<PlannedSession, 'startsAt'>): string {
  return `${weekdayWords(dayOf(session.startsAt))} at ${timeOf(session.startsAt)}`;
}

/** “14:00–15:15”. */
export function timesWords(session: Pick<PlannedSession, 'startsAt' | 'endsAt'>): string {
  return `${timeOf(session.startsAt)}–${timeOf(session.endsAt)}`;
}

export const timetableWords = {
  ownAbsence: 'Peers say for themselves when they are away. The organiser says it for everybody.',
  twoPlaces: 'A way leads from one place to another.',
  noDates: 'The visit has no dates yet. They come with the agreement.',
  outside: (from: string, to: string) => `The visit is on ${rangeWords(from, to)}. Choose one of its days.`,
  notOnTeam: 'Somebody chosen is not on the team. Open the page again to see who is.',
  nothingToRelease: 'There are no sessions to release yet.',
  settleFirst: (others: number) =>
    others === 0
      ? 'Settle it first, or keep it with a reason.'
      : `Settle it first, or keep it with a reason; ${countWords(others, 'other')} ${others === 1 ? 'stops' : 'stop'} a release as well.`,
} as const;

/** Which timetable stands on the page, and what everybody else has. */
export function standWords({ shows, release, hasChanges, sessions }: Timetable): string {
  if (shows === 'nothing_yet') return 'Not released yet.';
  if (!release) return sessions.length > 0 ? 'A draft. Nothing is released yet.' : 'Nothing is planned yet.';
  const told = `Version ${release.number}, released ${instantDateWords(release.releasedAt)}`;
  if (shows === 'released') return `${told}.`;
  return hasChanges
    ? `A draft of version ${release.number + 1}. Everybody has version ${release.number}.`
    : `${told}: everybody has this.`;
}

export function totalsWords(totals: { sessions: number; people: number; peerHours: number }): string {
  const { sessions, people, peerHours } = totals;
  return `${countWords(sessions, 'session')}, ${countWords(people, 'person', 'people')}, ${countWords(peerHours, 'peer hour')}`;
}

/** Who goes, short: “RA GM”, or the whole team. */
export function goersShort(
  session: PlannedSession,
  { attendants, names }: Pick<Timetable, 'attendants' | 'names'>,
): string {
  if (isWholeTeam(session, attendants)) return 'whole team';
  return session.peers.map(({ personId }) => initials(names.get(personId) ?? '')).join(' ');
}

/** “Six tenants, 2 repairs staff”. */
export function metWords(session: Pick<PlannedSession, 'groups'>): string {
  return session.groups.map((group) => `${group.number}\u00A0${lowered(group.label)}`).join(', ');
}

/** As it stands within a sentence. */
export function lowered(words: string): string {
  return words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
