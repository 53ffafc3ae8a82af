import {
  changeWords,
  dayAndTimes,
  differenceWords,
  type Names,
  placeWords,
  summaryWords,
} from '@/lib/timetable/change-labels';
import type { Change } from '@/lib/timetable/changes';
import { totalsWords } from '@/lib/timetable/labels';
import type { Telling } from '@/lib/timetable/tellings';

interface Release {
  /** The review's title. */
  title: string;
  number: number;
  /** The timetable's page. */
  link: string;
}

/** To somebody who goes to sessions: what changes for them, and nothing else. */
export function ownLetter(
  { title, number, link }: Release,
  { changes, isFirst, reader }: Telling,
  names: Names,
) {
  const has = reader.roles.length > 0;
  return {
    subject: isFirst
      ? `Your sessions in the review of ${title}`
      : `Your sessions in the review of ${title} have changed`,
    text: [
      isFirst
        ? `These are your sessions, from version ${number} of the timetable.`
        : `Version ${number} of the timetable changes this for you, and nothing else.`,
      changes.map((change) => changeLines(change, names, reader.personId)).join('\n\n'),
      ...(has ? [`The whole timetable, your own days first:\n\n${link}`] : []),
      calendarWords(changes),
    ]
      .join('\n\n')
      .concat('\n'),
  };
}

/** To those who answer for the review and go to no session that changed. */
export function summaryLetter(
  { title, number, link }: Release,
  changes: readonly Change[],
  totals: { sessions: number; people: number; peerHours: number },
) {
  const isFirst = number === 1;
  return {
    subject: isFirst
      ? `The timetable for ${title} is there`
      : `Version ${number} of the timetable for ${title}`,
    text: [
      `${isFirst ? 'The timetable of the visit is there' : `Version ${number} of the timetable replaces the one before`}: ${totalsWords(totals)}.`,
      ...(isFirst ? [] : [`${summaryWords(changes)} Whom a change concerns has a mail about it.`]),
      `${link}\n`,
    ].join('\n\n'),
  };
}

function changeLines(change: Change, names: Names, own: string): string {
  const head = `${changeWords(change, true)}: “${change.is.session.title}”`;
  if (change.kind !== 'changed')
    return `${head}\n${dayAndTimes(change.is)}${change.is.place ? `\n${placeWords(change.is)}` : ''}`;
  const lines = differenceWords(change, names, own).map(
    ({ label, was, is }) => `${label}: ${is} (was: ${was})`,
  );
  const when = change.differences.includes('when') ? [] : [dayAndTimes(change.is)];
  return [head, ...when, ...lines].join('\n');
}

function calendarWords(changes: readonly Change[]): string {
  const gone = changes.some(({ kind }) => kind === 'dropped' || kind === 'left');
  return `Attached: ${gone ? 'invitations and cancellations' : 'invitations'} for your calendar. A calendar that follows by itself can be set up in Roundtable, under “Your calendar”.`;
}
