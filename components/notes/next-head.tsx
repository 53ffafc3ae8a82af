import type { PackedSession } from '@/lib/notes/pack';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { countWords, dayWords } from '@/lib/platform/date-words';

interface NextHeadProps {
  session: PackedSession;
  now: Date;
  isChosen: boolean;
}

/** How soon, and when, in figures that are read at arm’s length. */
export function NextHead({ session, now, isChosen }: NextHeadProps) {
  const [from, to] = [new Date(session.startsAt), new Date(session.endsAt)];
  return (
    <>
      <p className="pt-4 text-lede">
        <How from={from} to={to} now={now} isChosen={isChosen} />
      </p>
      <p className="flex items-baseline gap-3 border-b-2 border-ink pb-2 tabular">
        <span className="text-[3.125rem] leading-none font-bold">{timeOf(from)}</span>
        <span className="text-lede text-soft">to {timeOf(to)}</span>
      </p>
      <h2 className="mt-4 text-title">{session.title}</h2>
    </>
  );
}

function How({ from, to, now, isChosen }: { from: Date; to: Date; now: Date; isChosen: boolean }) {
  const day = dayOf(from);
  if (from <= now && now < to) return <b className="text-accent">Now</b>;
  if (isChosen) return <b className="text-accent">{day === dayOf(now) ? 'Today' : dayWords(day)}</b>;
  const minutes = Math.ceil((from.getTime() - now.getTime()) / 60_000);
  const when = day === dayOf(now) ? 'today' : `on ${dayWords(day)}`;
  return (
    <>
      <b className="text-accent">Next</b>{' '}
      <span className="text-soft">{minutes < 120 ? `in ${countWords(minutes, 'minute')}` : when}</span>
    </>
  );
}
