import Link from 'next/link';
import { countWords } from '@/lib/platform/date-words';
import { metWords, whenWords } from '@/lib/timetable/labels';
import type { Burden } from '@/lib/timetable/rules/burden';

interface SpareListProps {
  spare: Burden['spare'];
  unread: readonly { id: string; title: string }[];
  reference: string;
}

const mostShown = 6;

/** Sessions and papers that the visit could do without, and why. */
export function SpareList({ spare, unread, reference }: SpareListProps) {
  return (
    <ul>
      {spare.slice(0, mostShown).map(({ session, hours, elsewhere }) => (
        <li key={session.id} className="border-b border-rule py-3">
          <p>
            <Link href={`/reviews/${reference}/timetable/${session.id}`}>{session.title}</Link>,{' '}
            {whenWords(session)}: {metWords(session)}
          </p>
          <p className="max-w-measure text-small text-soft">
            {hours === 0 ? 'Less than an hour' : countWords(hours, 'hour')} of people’s time. The same kinds
            of people are asked the same in {elsewhere.map(({ title }) => `“${title}”`).join(', ')}.
          </p>
        </li>
      ))}
      {unread.map(({ id, title }) => (
        <li key={id} className="border-b border-rule py-3">
          <p>
            <Link href={`/reviews/${reference}/documents`}>{title}</Link>
          </p>
          <p className="text-small text-soft">
            Supplied, and nobody of the team has read it yet. Ask the coordinator whether it is needed.
          </p>
        </li>
      ))}
    </ul>
  );
}
