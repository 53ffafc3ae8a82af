import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { PrincipleRow } from '@/components/ui/principle-row';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { countWords, dayWords } from '@/lib/platform/date-words';
import { metWords, partLabels } from '@/lib/timetable/labels';
import type { PlannedPlace, PlannedSession, Timetable } from '@/lib/timetable/session';

interface NextSessionProps {
  session: PlannedSession;
  after: PlannedSession | null;
  places: readonly PlannedPlace[];
  names: Timetable['names'];
  personId: string;
  now: Date;
  href: string;
}

/** The session that is on or comes next: when, where, with whom and what for. */
export function NextSession({ session, after, places, names, personId, now, href }: NextSessionProps) {
  const place = places.find((each) => each.id === session.placeId);
  return (
    <>
      <p className="text-lede">
        <WhenNext session={session} now={now} />
      </p>
      <p className="flex items-baseline gap-3 border-b-2 border-ink pb-2 tabular">
        <span className="text-[3.125rem] leading-none font-bold">{timeOf(session.startsAt)}</span>
        <span className="text-lede text-soft">to {timeOf(session.endsAt)}</span>
      </p>
      <h2 className="mt-4 text-title">{session.title}</h2>
      {place ? <PlaceLine place={place} /> : null}
      <dl className="mt-4 border-t border-rule">
        <Fact term="You meet">{metWords(session) || 'Nobody outside the team'}</Fact>
        <Fact term="With">{withWords(session, names, personId)}</Fact>
        {session.purpose ? <Fact term="Purpose">{session.purpose}</Fact> : null}
        {session.principles.length > 0 ? (
          <Fact term="About">
            <PrincipleRow principles={session.principles} words size={24} />
          </Fact>
        ) : null}
      </dl>
      <p className="mt-3">
        <Link href={href} className="inline-block py-2">
          All about this session
        </Link>
      </p>
      {after ? <AfterLine session={session} after={after} names={names} /> : null}
    </>
  );
}

function PlaceLine({ place }: { place: PlannedPlace }) {
  return (
    <p className="mt-2 flex gap-3">
      <Icon name="place" className="mt-0.5" />
      <span>
        {[place.name, place.address].filter(Boolean).join(', ')}.{' '}
        <span className="text-soft">{place.accessNotes}</span>
      </span>
    </p>
  );
}

type AfterLineProps = Pick<NextSessionProps, 'session' | 'names'> & { after: PlannedSession };

function AfterLine({ session, after, names }: AfterLineProps) {
  const where = after.placeId === session.placeId ? 'Same place.' : names.get(after.placeId ?? '');
  return (
    <p className="mt-1">
      <b className="tabular">Then {afterWords(session, after)}</b>{' '}
      <span className="text-soft">
        {after.title}. {where}
      </span>
    </p>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3 border-b border-rule py-3">
      <dt className="text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function WhenNext({ session, now }: { session: PlannedSession; now: Date }) {
  if (session.startsAt <= now) return <b className="text-accent">Now</b>;
  const minutes = Math.ceil((session.startsAt.getTime() - now.getTime()) / 60_000);
  const day = dayOf(session.startsAt);
  return (
    <>
      <b className="text-accent">Next</b>{' '}
      <span className="text-soft">
        {minutes < 120
          ? `in ${countWords(minutes, 'minute')}`
          : day === dayOf(now)
            ? 'today'
            : `on ${dayWords(day)}`}
      </span>
    </>
  );
}

function withWords(session: PlannedSession, names: Timetable['names'], personId: string): string {
  const others = session.peers.filter((peer) => peer.personId !== personId);
  const own = session.peers.find((peer) => peer.personId === personId);
  const words = others.map((peer) => `${names.get(peer.personId) ?? ''} ${partLabels[peer.part]}`);
  const yours = own && { lead: 'you lead', note_taker: 'you take notes', present: 'you are there' }[own.part];
  return [...words, ...(yours ? [yours] : [])].join(', ');
}

function afterWords(session: PlannedSession, after: PlannedSession): string {
  const day = dayOf(after.startsAt);
  const time = timeOf(after.startsAt);
  return day === dayOf(session.startsAt) ? time : `${dayWords(day)}, ${time}`;
}
