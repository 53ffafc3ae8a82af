import { principleSign } from '@/lib/method/principle-signs';
import { dayOf } from '@/lib/platform/clock';
import { countWords, dayWords } from '@/lib/platform/date-words';
import type { SessionPart } from '@/lib/platform/prisma/enums';
import type { Change, Difference, ToldSession } from '@/lib/timetable/changes';
import { areaLabels, metWords, sessionKindLabels, timesWords } from '@/lib/timetable/labels';

/** Names of people by id. */
export type Names = ReadonlyMap<string, string>;

export interface DifferenceWords {
  label: string;
  was: string;
  is: string;
}

/** “Tuesday 23 March, 14:00–15:15”. */
export function dayAndTimes({ session }: Pick<ToldSession, 'session'>): string {
  return `${dayWords(dayOf(session.startsAt))}, ${timesWords(session)}`;
}

/** “Guildhall, 1 High Street”. */
export function placeWords({ place }: Pick<ToldSession, 'place'>): string {
  if (!place) return 'No place yet';
  return place.address ? `${place.name}, ${place.address}` : place.name;
}

/** What a change is, to everybody or, with `own`, to the one whom it concerns. */
export function changeWords({ kind }: Pick<Change, 'kind'>, own: boolean): string {
  return own ? ownWords[kind] : everybodysWords[kind];
}

const everybodysWords: Record<Change['kind'], string> = {
  added: 'New',
  joined: 'New',
  changed: 'Changed',
  dropped: 'Dropped',
  left: 'Dropped',
};

const ownWords: Record<Change['kind'], string> = {
  added: 'New for you',
  joined: 'You go to this now',
  changed: 'Changed for you',
  dropped: 'Dropped',
  left: 'You no longer go to this',
};

/** How a session was told and how it is told now, one line a difference. */
export function differenceWords(
  change: Change & { kind: 'changed' },
  names: Names,
  own?: string,
): DifferenceWords[] {
  return change.differences.map((difference) => {
    const words = (told: ToldSession) => tellings[difference](told, names, own);
    return { label: differenceLabels[difference], was: words(change.was), is: words(change.is) };
  });
}

const differenceLabels: Record<Difference, string> = {
  when: 'When',
  place: 'Place',
  title: 'Title',
  kind: 'Kind',
  part: 'Your part',
  peers: 'Who goes',
  met: 'Who is met',
  purpose: 'Purpose',
  step_free: 'Step-free access',
  serves: 'What it serves',
};

const tellings: Record<Difference, (told: ToldSession, names: Names, own?: string) => string> = {
  when: dayAndTimes,
  place: (told) => [placeWords(told), told.place?.accessNotes].filter(Boolean).join('. '),
  title: ({ session }) => session.title,
  kind: ({ session }) => sessionKindLabels[session.kind],
  part: ({ session }, _, own) => {
    const part = session.peers.find((peer) => peer.personId === own)?.part;
    return part ? ownPartLabels[part] : '';
  },
  peers: (told, names, own) => peersWords(told, names, own) || 'Nobody else',
  met: ({ session }) => metWords(session) || 'Nobody outside the team',
  purpose: ({ session }) => session.purpose || 'Not written',
  step_free: ({ session }) => (session.stepFreeNeeded ? 'Needed' : 'Not asked for'),
  serves: ({ session }) => {
    const names = [
      ...session.areas.map((area) => areaLabels[area]),
      ...session.principles.map((principle) => principleSign(principle).name),
      ...(session.lines.length > 0
        ? [countWords(session.lines.length, 'line of enquiry', 'lines of enquiry')]
        : []),
    ];
    return names.join(', ') || 'Nothing yet';
  },
};

const ownPartLabels: Record<SessionPart, string> = {
  lead: 'You lead',
  note_taker: 'You take notes',
  present: 'You are there',
};

/** Who goes, those beside oneself where `own` says who that is: “Rowan Ash leads, Jo Lark”. */
export function peersWords({ session }: Pick<ToldSession, 'session'>, names: Names, own?: string): string {
  return session.peers
    .filter(({ personId }) => personId !== own)
    .map(({ personId, part }) => `${names.get(personId) ?? 'Somebody'}${peerPartWords[part]}`)
    .join(', ');
}

const peerPartWords: Record<SessionPart, string> = {
  lead: ' (leads)',
  note_taker: ' (takes notes)',
  present: '',
};

/** “2 sessions added, 1 dropped, 3 changed”. */
export function summaryWords(changes: readonly Pick<Change, 'kind'>[]): string {
  const count = (...kinds: Change['kind'][]) => changes.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = [
    { number: count('added', 'joined'), word: 'added' },
    { number: count('dropped', 'left'), word: 'dropped' },
    { number: count('changed'), word: 'changed' },
  ].filter(({ number }) => number > 0);
  if (counts.length === 0) return 'Nothing changed.';
  const [first, ...others] = counts.map(({ number, word }, index) =>
    index === 0 ? `${countWords(number, 'session')} ${word}` : `${number} ${word}`,
  );
  return `${[first, ...others].join(', ')}.`;
}
