import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { PersonCircle } from '@/components/ui/person-circle';
import { PrincipleRow } from '@/components/ui/principle-row';
import type { PackedSession } from '@/lib/notes/pack';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { dayWords } from '@/lib/platform/date-words';
import { lowered } from '@/lib/timetable/labels';
import { ShellLink } from './shell-link';
import { useOnline } from './use-online';

/** Where a session is, whom it meets, who goes, what it is for, and what is to be asked. */
export function SessionFacts({ session, person }: { session: PackedSession; person: string }) {
  const { place, groups, peers, purpose, principles } = session;
  return (
    <>
      {place ? <PlaceLine place={place} /> : null}
      <dl className="mt-4 border-t border-rule">
        <Fact term="You meet">
          {groups.map(({ number, label }) => `${number}\u00A0${lowered(label)}`).join(', ') ||
            'Nobody outside the team'}
        </Fact>
        {peers.length > 0 ? (
          <Fact term="With">
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {peers.map((name) => (
                <li key={name} className="flex items-center gap-2">
                  <PersonCircle name={name} size="small" />
                  {name === person ? 'You' : name}
                </li>
              ))}
            </ul>
          </Fact>
        ) : null}
        {purpose ? <Fact term="Purpose">{purpose}</Fact> : null}
        {principles.length > 0 ? (
          <Fact term="About">
            <PrincipleRow principles={principles} words size={24} />
          </Fact>
        ) : null}
      </dl>
      <ToAsk session={session} />
    </>
  );
}

function ToAsk({ session: { lines, asks, heard } }: { session: PackedSession }) {
  return (
    <>
      {asks.length > 0 ? (
        <section className="mt-6 border-l-[6px] border-accent bg-accent-wash px-4 py-3">
          <h3 className="text-lede font-bold">The evening meeting asks</h3>
          <ul className="mt-1 space-y-2">
            {asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {lines.length > 0 ? (
        <section className="mt-6 border-t border-ink pt-3">
          <h3 className="text-lede font-bold">Lines of enquiry</h3>
          <ol>
            {lines.map(({ number, question }) => (
              <li key={number} className="flex gap-3 border-b border-rule py-2">
                <b className="w-6 shrink-0 text-right tabular">{number}</b>
                {question}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {heard ? (
        <section className="mt-6">
          <h3 className="text-lede font-bold">Heard so far</h3>
          <p className="max-w-measure text-soft">{heard}</p>
        </section>
      ) : null}
    </>
  );
}

function PlaceLine({ place }: { place: NonNullable<PackedSession['place']> }) {
  const isOnline = useOnline();
  const words = [place.name, place.address].filter(Boolean).join(', ');
  return (
    <div className="mt-2 flex gap-3">
      <Icon name="place" className="mt-0.5" />
      <p>
        {words}. <span className="text-soft">{place.directions}</span>
        {isOnline && place.address ? (
          <>
            {' '}
            <a
              href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(place.address)}`}
              target="_blank"
              rel="noreferrer"
              className="inline-block py-2.5 whitespace-nowrap"
            >
              On a map<span className="sr-only"> of OpenStreetMap, in another tab</span>
            </a>
          </>
        ) : null}
      </p>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3 border-b border-rule py-3">
      <dt className="text-soft">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

interface AfterLineProps {
  reference: string;
  session: PackedSession;
  after: PackedSession;
}

/** What comes when this is over. */
export function AfterLine({ reference, session, after }: AfterLineProps) {
  const [from, day] = [new Date(after.startsAt), dayOf(new Date(after.startsAt))];
  const when = day === dayOf(new Date(session.startsAt)) ? timeOf(from) : `${dayWords(day)}, ${timeOf(from)}`;
  const where = after.place?.name === session.place?.name ? 'Same place.' : (after.place?.name ?? '');
  return (
    <p className="mt-6 border-t border-rule pt-3">
      <b className="tabular">Then {when}</b>{' '}
      <ShellLink to={{ review: reference, session: after.id }} className="inline-block py-2.5">
        {after.title}
      </ShellLink>{' '}
      <span className="text-soft">{where}</span>
    </p>
  );
}
