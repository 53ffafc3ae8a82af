import { dayOf } from '@/lib/platform/clock';
import { countWords, dayWords, weekdayWords } from '@/lib/platform/date-words';
import type { RuleLevel } from '@/lib/platform/prisma/enums';
import { areaLabels, lowered, sourceLabels, whenWords } from '@/lib/timetable/labels';
import type { Concern, Found } from '@/lib/timetable/rules/concern';
import type { PlannedSession } from '@/lib/timetable/session';

type Names = ReadonlyMap<string, string>;
type Of<K, F extends Found = Found> = F extends Found ? (K extends F['kind'] ? F : never) : never;
type Words<K> = (concern: Of<K>, names: Names) => [bold: string, rest: string];

/** A concern as a bold beginning and the rest of its sentence. */
export function concernWords(concern: Concern | Found, names: Names): [bold: string, rest: string] {
  const say = words[concern.kind] as (concern: Found, names: Names) => [string, string];
  return say(concern, names);
}

/** A concern as one sentence. */
export function concernSentence(concern: Concern | Found, names: Names): string {
  return concernWords(concern, names).join(' ');
}

const words: { [K in Found['kind']]: Words<K> } = {
  peer_twice: ({ sessions, personId }, names) => [
    `${named(names, personId)} is in two places`,
    `on ${whenWords(sessions[1])}: ${titles(sessions)}.`,
  ],
  place_twice: ({ sessions, placeId }, names) => [
    `${named(names, placeId)} is used twice`,
    `on ${whenWords(sessions[1])}: ${titles(sessions)}.`,
  ],
  person_twice: ({ sessions, who }) => [
    `${who} is asked for twice at once`,
    `on ${whenWords(sessions[1])}: ${titles(sessions)}.`,
  ],
  asked_again: ({ sessions, who }) => [
    `Asked for ${sessions.length === 2 ? 'twice' : `${sessions.length} times`}: ${who}`,
    `in ${titles(sessions)}.`,
  ],
  rushed: ({ sessions: [first, second], minutes, needed, people }, names) => [
    `${minutes > 0 ? countWords(minutes, 'minute') : 'No time'} from “${first.title}” to “${second.title}”`,
    `on ${weekday(second)}, for ${peopleWords(people, names)}; the way takes ${needed}.`,
  ],
  alone: ({ sessions: [session], personId }, names) => [
    `${named(names, personId)} is alone`,
    `at “${session.title}” on ${whenWords(session)}.`,
  ],
  left: ({ sessions: [session], personId }, names) => [
    `${named(names, personId)} is not on the team now`,
    `and stands in “${session.title}”.`,
  ],
  away: ({ sessions: [session], personId }, names) => [
    `${named(names, personId)} is away`,
    `on ${whenWords(session)}, and stands in “${session.title}”.`,
  ],
  nobody: ({ sessions: [session] }) => [`Nobody goes to “${session.title}”`, `on ${whenWords(session)}.`],
  outside: ({ sessions: [session] }) => [
    `“${session.title}” lies outside the visit`,
    `on ${dayWords(dayOf(session.startsAt))}.`,
  ],
  council_meets: ({ sessions: [session], meeting }) => [
    `The council meets during “${session.title}”`,
    `on ${whenWords(session)}: ${meeting}.`,
  ],
  place_lost: ({ sessions: [session], placeId }, names) => [
    `${named(names, placeId)} cannot be used any more`,
    `and “${session.title}” is there on ${whenWords(session)}.`,
  ],
  too_small: ({ sessions: [session], placeId, holds, come }, names) => [
    `${named(names, placeId)} holds ${holds}, and ${come} come`,
    `to “${session.title}” on ${whenWords(session)}.`,
  ],
  step_free: ({ sessions, placeId }, names) => [
    `${named(names, placeId)} is not step-free`,
    `and somebody who is expected there needs it: ${titles(sessions)}.`,
  ],
  step_free_unsaid: ({ sessions, placeId }, names) => [
    `Nobody has said whether ${named(names, placeId)} is step-free`,
    `and somebody who is expected there needs it: ${titles(sessions)}.`,
  ],
  many_sessions: ({ day, people, count }, names) => [
    `${count} sessions on ${weekdayWords(day)}`,
    `for ${peopleWords(people, names)}.`,
  ],
  long_day: ({ day, people, minutes }, names) => [
    `${weekdayWords(day)} is ${spanWords(minutes)}`,
    `for ${peopleWords(people, names)}, first start to last end.`,
  ],
  no_lunch: ({ day, people }, names) => [
    `No half hour for lunch on ${weekdayWords(day)}`,
    `for ${peopleWords(people, names)}.`,
  ],
  no_team_meeting: ({ day, sessions: [first] }) => [
    `The team does not meet on ${weekdayWords(day)} evening`,
    first ? `and “${first.title}” goes on into it.` : 'to draw the day together.',
  ],
  residents_late: ({ sessions: [first] }) => [
    'Residents are met on the last day only',
    `from “${first?.title ?? ''}” on.`,
  ],
  area_uncovered: ({ area }) => [`No session covers ${lowered(areaLabels[area])}`, 'yet.'],
  area_thin: ({ area, peers }) => [
    `${peers === 0 ? 'No peer hears' : `Only ${countWords(peers, 'peer')} would hear`}`,
    `about ${lowered(areaLabels[area])}.`,
  ],
  kind_unmet: ({ source }) => [`No session meets ${lowered(sourceLabels[source])}`, 'yet.'],
};

export const levelLabels: Record<RuleLevel, string> = {
  ignore: 'Say nothing',
  warn: 'Warn',
  block: 'Stop a release',
};

export function peopleWords([first = '', second, ...others]: readonly string[], names: Names): string {
  const name = named(names, first);
  if (!second) return name;
  if (others.length === 0) return `${name} and ${named(names, second)}`;
  return `${name} and ${countWords(others.length + 1, 'other')}`;
}

/** Above ten it is said in figures: “10 hours 45”. */
function spanWords(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} hours${rest ? ` ${rest}` : ''}`;
}

function titles(sessions: readonly PlannedSession[]): string {
  const quoted = sessions.map(({ title }) => `“${title}”`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
}

function weekday({ startsAt }: PlannedSession): string {
  return weekdayWords(dayOf(startsAt));
}

export function named(names: Names, id: string): string {
  return names.get(id) ?? 'Somebody';
}
