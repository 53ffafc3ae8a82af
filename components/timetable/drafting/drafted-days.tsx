import { countWords, dayWords } from '@/lib/platform/date-words';
import { timesWords } from '@/lib/timetable/labels';
import { byDay } from '@/lib/timetable/rules';
import type { Attendant, PlannedSession } from '@/lib/timetable/session';
import { goersOf } from './goers';

interface DraftedDaysProps {
  sessions: readonly PlannedSession[];
  /** Those that the draft adds; the others stand already. */
  added: ReadonlySet<string>;
  attendants: readonly Attendant[];
  names: ReadonlyMap<string, string>;
}

/** A timetable that nobody has kept yet: its days down, their places within, each place's sessions across. */
export function DraftedDays({ sessions, ...props }: DraftedDaysProps) {
  return byDay(sessions).map(({ day, sessions: ofDay }) => (
    <section key={day} aria-labelledby={`drafted-${day}`} className="mb-6">
      <h3 id={`drafted-${day}`} className="border-b border-ink py-2 text-body">
        {dayWords(day)}{' '}
        <span className="ml-2 text-small font-normal text-soft tabular">
          {countWords(ofDay.length, 'session')}
        </span>
      </h3>
      <dl>
        {placesOf(ofDay, props.names).map(([place, there]) => (
          <div
            key={place}
            className="grid gap-x-6 gap-y-1 border-b border-rule py-2 md:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="text-small font-bold md:font-normal">{place}</dt>
            <dd>
              <ol className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
                {there.map((session) => (
                  <Drafted key={session.id} session={session} {...props} />
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

function Drafted({
  session,
  added,
  attendants,
  names,
}: { session: PlannedSession } & Omit<DraftedDaysProps, 'sessions'>) {
  const isNew = added.has(session.id);
  return (
    <li className={`border-l-4 pl-2 text-small leading-snug ${isNew ? 'border-accent' : 'border-rule'}`}>
      <span className="block tabular">{timesWords(session)}</span>
      <b className="block">{session.title}</b>
      <span className="block text-soft">
        {goersOf(session, attendants, names)}
        {isNew ? '' : '. Stands already'}
      </span>
    </li>
  );
}

function placesOf(
  sessions: readonly PlannedSession[],
  names: ReadonlyMap<string, string>,
): [string, PlannedSession[]][] {
  const places = new Map<string, PlannedSession[]>();
  for (const session of sessions) {
    const name = session.placeId ? (names.get(session.placeId) ?? '') : withoutPlace(session);
    places.set(name, [...(places.get(name) ?? []), session]);
  }
  return [...places].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function withoutPlace({ kind }: PlannedSession): string {
  const isOut = kind === 'visit' || kind === 'observation' || kind === 'travel';
  return isOut ? 'Out and about' : 'No place yet';
}
