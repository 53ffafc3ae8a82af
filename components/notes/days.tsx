import { EmptyState } from '@/components/ui/empty-state';
import { grouped, ownSessions } from '@/lib/notes/on-site';
import type { PackedSession } from '@/lib/notes/pack';
import { dayOf } from '@/lib/platform/clock';
import { countWords, dayWords } from '@/lib/platform/date-words';
import { lowered, sessionKindLabels, timesWords } from '@/lib/timetable/labels';
import { notesOfSession, type Room } from './room';
import { ShellLink } from './shell-link';

/** One’s own sessions: today’s first, then the days to come, then those that are over. */
export function Days({ room }: { room: Room }) {
  const today = dayOf(room.now);
  const days = grouped(ownSessions(room.pack.sessions), (each) => dayOf(new Date(each.startsAt)));
  const isOver = ([day]: (typeof days)[number]) => day < today;
  const ordered = [...days.filter((each) => !isOver(each)), ...days.filter(isOver)];
  const [first] = ordered;
  return (
    <>
      <h1 className="pt-2 pb-4 text-h1-phone">{first && first[0] !== today ? 'Your days' : 'Today'}</h1>
      {ordered.length === 0 ? (
        <EmptyState title="No sessions yet">
          The sessions that you go to stand here, day by day, once the timetable is released.
        </EmptyState>
      ) : null}
      {ordered.map(([day, sessions]) => (
        <section key={day} className="mb-8">
          <h2 className="border-b border-ink pb-1 text-body">
            {dayWords(day)}
            {day === today ? <span className="font-normal text-soft"> · today</span> : null}
          </h2>
          <ol>
            {sessions.map((session) => (
              <SessionRow key={session.id} room={room} session={session} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function SessionRow({ room, session }: { room: Room; session: PackedSession }) {
  const notes = notesOfSession(room, session).length;
  const [from, to] = [new Date(session.startsAt), new Date(session.endsAt)];
  const isNow = from <= room.now && room.now < to;
  const met = session.groups.map(({ number, label }) => `${number}\u00A0${lowered(label)}`).join(', ');
  return (
    <li className={`border-b border-rule py-3 ${isNow ? 'border-l-[6px] border-l-accent pl-3' : ''}`}>
      <span className="block font-bold tabular">
        {timesWords({ startsAt: from, endsAt: to })}
        {isNow ? <span className="ml-3 text-accent">Now</span> : null}
      </span>
      <ShellLink to={{ review: room.pack.reference, session: session.id }} className="inline-block py-2.5">
        {session.title}
      </ShellLink>
      <span className="block text-small text-soft">
        {[sessionKindLabels[session.kind], session.place?.name, met].filter(Boolean).join('. ')}
        {notes > 0 ? `. ${countWords(notes, 'note')} of yours` : ''}
      </span>
    </li>
  );
}
