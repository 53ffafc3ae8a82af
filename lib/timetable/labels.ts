import { dayOf, timeOf } from '@/lib/platform/clock';
import { countWords, dayWords, instantDateWords, rangeWords, weekdayWords } from '@/lib/platform/date-words';
import type { Area, SessionKind, SessionPart, SourceKind } from '@/lib/platform/prisma/enums';
import type { Clash, Concern } from '@/lib/timetable/rules';
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

/** Why a session cannot be kept as it is, naming both sessions. */
export function clashWords(clash: Clash, names: ReadonlyMap<string, string>): string {
  const both = `“${clash.first.title}” (${timesWords(clash.first)}) and “${clash.second.title}” (${timesWords(clash.second)}) on ${dayWords(dayOf(clash.second.startsAt))}`;
  if (clash.kind === 'peer')
    return `${named(names, clash.personId)} would be in two sessions at once: ${both}.`;
  return `${named(names, clash.placeId)} would be used twice at once: ${both}.`;
}

/** A concern as a bold beginning and the rest of its sentence. */
export function concernWords(concern: Concern, names: ReadonlyMap<string, string>): [string, string] {
  switch (concern.kind) {
    case 'clash':
      return clashConcern(concern.clash, names);
    case 'outside':
      return [
        `“${concern.session.title}” lies outside the visit`,
        `on ${dayWords(dayOf(concern.session.startsAt))}.`,
      ];
    case 'alone':
      return [
        `${named(names, concern.personId)} is alone in an interview`,
        `on ${whenWords(concern.session)}.`,
      ];
    case 'nobody':
      return [`Nobody goes to “${concern.session.title}”`, `on ${whenWords(concern.session)}.`];
    case 'left':
      return [
        `${named(names, concern.personId)} is not on the team now`,
        `and stands in “${concern.session.title}”.`,
      ];
    case 'rushed':
      return [
        `${concern.minutes > 0 ? countWords(concern.minutes, 'minute') : 'No time'} from “${concern.first.title}” to “${concern.second.title}”`,
        `on ${weekdayWords(dayOf(concern.second.startsAt))}, in another building, for ${peopleWords(concern.people, names)}.`,
      ];
    case 'long_day':
      return [
        `${weekdayWords(concern.day)} is ${spanWords(concern.minutes)}`,
        `for ${named(names, concern.personId)}, first start to last end.`,
      ];
    case 'area_uncovered':
      return [`No session covers ${lowered(areaLabels[concern.area])}`, 'yet.'];
  }
}

function peopleWords([first = '', ...others]: readonly string[], names: ReadonlyMap<string, string>): string {
  const name = named(names, first);
  return others.length > 0 ? `${name} and ${countWords(others.length, 'other')}` : name;
}

export const timetableWords = {
  noDates: 'The visit has no dates yet. They come with the agreement.',
  outside: (from: string, to: string) => `The visit is on ${rangeWords(from, to)}. Choose one of its days.`,
  notOnTeam: 'Somebody chosen is not on the team. Open the page again to see who is.',
  nothingToRelease: 'There are no sessions to release yet.',
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

/** What everybody of the review is sent with a release. */
export function releaseLetter(title: string, number: number, link: string) {
  const first = number === 1;
  return {
    subject: first ? `The timetable for ${title}` : `The timetable for ${title} has changed`,
    text: `${first ? 'The timetable of the visit is there' : `Version ${number} of the timetable replaces the one before`}. Your own days come first on its page:\n\n${link}\n`,
  };
}

export function totalsWords(totals: { sessions: number; people: number; peerHours: number }): string {
  const { sessions, people, peerHours } = totals;
  return `${countWords(sessions, 'session')}, ${countWords(people, 'person', 'people')}, ${countWords(peerHours, 'peer hour')}`;
}

/** “Six tenants, 2 repairs staff”. */
export function metWords(session: Pick<PlannedSession, 'groups'>): string {
  return session.groups.map((group) => `${group.number}\u00A0${lowered(group.label)}`).join(', ');
}

function clashConcern(clash: Clash, names: ReadonlyMap<string, string>): [string, string] {
  const rest = `on ${whenWords(clash.second)}: “${clash.first.title}” and “${clash.second.title}”.`;
  return clash.kind === 'peer'
    ? [`${named(names, clash.personId)} is in two places`, rest]
    : [`${named(names, clash.placeId)} is used twice`, rest];
}

function spanWords(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} hours${rest ? ` ${rest}` : ''}`;
}

function named(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? 'Somebody';
}

function lowered(words: string): string {
  return words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
