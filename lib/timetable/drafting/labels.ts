import { dayOf, timeOf } from '@/lib/platform/clock';
import { countWords, dayWords, rangeWords, weekdayWords } from '@/lib/platform/date-words';
import type { Blocker } from '@/lib/timetable/drafting/diary';
import type { Unplaced } from '@/lib/timetable/drafting/draft';
import { type DraftInput, type Wanted, wholeTeam } from '@/lib/timetable/drafting/input';
import type { Loss, Repaired } from '@/lib/timetable/drafting/repair';
import { whenWords } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';

export const draftingWords = {
  noDates: 'The visit has no dates yet. They come with the agreement.',
  nothingWanted: 'Say first which sessions are wanted.',
  notEmpty:
    'The timetable has sessions already, so the usual set would double them. Add what is missing one by one.',
  changedSince:
    'The timetable, or what it rests on, has changed since this was worked out. Nothing was kept. Open it again to see it as it would be now.',
  nothingPlaced: 'No session could be placed, so there is nothing to keep.',
} as const;

/** What closes starts, after a number of them: “45 because too few peers are free”. */
export const blockerWords: Record<Blocker, string> = {
  council: 'the council itself meets then',
  no_place: 'no place is large enough and can be entered',
  places_taken: 'every place that would do is in use',
  absent: 'peers who would be needed are away',
  busy: 'too few peers are free at once',
  way: 'peers could not get there from another building in time',
  full_day: 'peers would have more than six sessions that day',
  lunch: 'peers would be left without lunch',
};

const help: Record<Blocker, string> = {
  council: 'Allow other hours, or other people in their stead.',
  no_place: 'Add a larger place, say that one is step-free, or name another place.',
  places_taken: 'Add a place, or allow more days and hours.',
  absent: 'Allow other days, or take the name off who must go.',
  busy: 'Ask for a peer fewer, allow more hours, or drop something that matters less.',
  way: 'Allow another place, or more hours.',
  full_day: 'Allow other days, or drop something that matters less.',
  lunch: 'Allow hours outside noon.',
};

/** Why a session found no place: “Of 48 starts, 45 are closed because …”. */
export function unplacedWords({ starts, blockers }: Unplaced): string {
  if (starts === 0) return 'Nothing so long fits between the hours that it was given.';
  const [first, second] = blockers;
  if (!first) return 'It fits by itself, but only in place of something else.';
  const told = [first, second].flatMap((each) =>
    each ? [`${each[1]} because ${blockerWords[each[0]]}`] : [],
  );
  return `Of ${countWords(starts, 'start')}, ${told.join(', and ')}.`;
}

export function helpWords({ starts, blockers }: Unplaced): string {
  const [first] = blockers;
  return starts === 0 || !first ? 'Allow more hours, or make it shorter.' : help[first[0]];
}

/** “2 peers”, “The whole team”. */
export function peersWantedWords(peersWanted: number): string {
  return peersWanted >= wholeTeam ? 'The whole team' : countWords(peersWanted, 'peer');
}

/** “Tuesday and Wednesday, from 17:30, over by 20:30”; for any time: “any time”. */
export function hoursWords({
  days,
  notBefore,
  notAfter,
}: Pick<Wanted, 'days' | 'notBefore' | 'notAfter'>): string {
  const words = [
    days.length > 0 ? daysWords(days) : '',
    notBefore ? `from ${notBefore}` : '',
    notAfter ? `over by ${notAfter}` : '',
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : 'Any time';
}

function daysWords(days: readonly string[]): string {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (days.length === 1) return dayWords(first);
  if (days.length > 2) return `${days.length} days, ${rangeWords(first, last)}`;
  return `${weekdayWords(first)} and ${weekdayWords(last)}`;
}

/** What a draft is made from, as rows of a summary. */
export function restsOnRows({ circumstances, sessions }: DraftInput): { term: string; value: string }[] {
  const { places, ways, absences, meetings, attendants, levels } = circumstances;
  const open = places.filter(({ isLost }) => !isLost);
  const sized = open.filter(({ capacity }) => capacity !== null).length;
  const ignored = Object.entries(levels).filter(([, level]) => level === 'ignore').length;
  const peers = attendants.filter(({ isPeer }) => isPeer).length;
  return [
    {
      term: 'In the timetable',
      value:
        sessions.length > 0
          ? `${countWords(sessions.length, 'session')}, left where they are`
          : 'Nothing yet',
    },
    {
      term: 'Peers',
      value:
        peers > 0
          ? countWords(peers, 'peer')
          : 'Nobody is on the team yet: sessions cannot be placed without peers',
    },
    {
      term: 'Places',
      value:
        open.length > 0
          ? `${countWords(open.length, 'place')}, ${sized} of them with a size`
          : 'None yet: sessions get times and peers, and a place later',
    },
    {
      term: 'Ways between places',
      value:
        ways.length > 0
          ? `${countWords(ways.length, 'way')} with minutes; ten minutes elsewhere`
          : 'Ten minutes between buildings, as none is entered',
    },
    {
      term: 'Times away',
      value:
        absences.length > 0 ? countWords(absences.length, 'absence') : 'Nobody has said that they are away',
    },
    {
      term: 'The council’s own meetings',
      value: meetings.length > 0 ? countWords(meetings.length, 'meeting') : 'None with a time in these days',
    },
    {
      term: 'Rules',
      value: ignored > 0 ? `${countWords(ignored, 'rule')} ignored on this review` : 'All are kept',
    },
  ];
}

/** “Anwen Pryce alone, Tuesday at 14:00”. */
export function aloneWords(session: PlannedSession, names: ReadonlyMap<string, string>): string {
  const [only] = session.peers;
  return `${names.get(only?.personId ?? '') ?? 'One peer'} alone, ${whenWords(session)}`;
}

export function repairButtonWords({ changed, unplaced }: Pick<Repaired, 'changed' | 'unplaced'>): string {
  if (changed.length + unplaced.length === 0) return 'Record the loss';
  return changed.length > 0 ? `Make ${countWords(changed.length, 'change')}` : 'Settle it like this';
}

/** “12 of 50 sessions change, 2 of them in their time. Three find no two peers.” */
export function repairWords({ changed, unplaced }: Repaired, sessions: number): string {
  const moved = changed.filter(({ before, after }) => Number(before.startsAt) !== Number(after.startsAt));
  const times = moved.length > 0 ? `, ${moved.length} of them in their time` : ', all at their own time';
  const first =
    changed.length > 0
      ? `${changed.length} of ${countWords(sessions, 'session')} change${changed.length === 1 ? 's' : ''}${times}.`
      : 'No session has to change.';
  if (unplaced.length === 0) return first;
  return `${first} For ${countWords(unplaced.length, 'session')} there is no time at which two peers and a place are free.`;
}

/** “Anwen Pryce drops out from Tuesday 23 March, 12:00.” */
export function lossWords(loss: Loss, names: ReadonlyMap<string, string>): string {
  if (loss.kind === 'place') return `${names.get(loss.placeId) ?? 'The place'} is lost from now on.`;
  const name = names.get(loss.personId) ?? 'Somebody';
  return `${name} drops out from ${dayWords(dayOf(loss.from))}, ${timeOf(loss.from)}.`;
}
