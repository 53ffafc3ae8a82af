import Link from 'next/link';
import { countWords } from '@/lib/platform/date-words';
import { metWords, whenWords } from '@/lib/timetable/labels';
import type { Burden } from '@/lib/timetable/rules/burden';

interface SpareListProps {
  spare: Burden['spare'];
  unread: readonly { id: string; title: string }[];
  reference: string;
}

/** Sessions and papers that the visit could do without, and why. */
export function SpareList({ spare, unread, reference }: SpareListProps) {
  return (
    <ul>
      {spare.map(({ session, hours, elsewhere }) => (
        <li key={session.id} className="border-b border-rule py-3">
          <p>
            <Link href={`/reviews/${reference}/timetable/${session.id}`}>{session.title}</Link>,{' '}
            {whenWords(session)}: {metWords(session)}
          </p>
          <p className="max-w-measure text-small text-soft">
            What it asks of these kinds of people is asked in{' '}
            {elsewhere.map(({ title }) => `“${title}”`).join(', ')} too. Without it,{' '}
            {hours === 0 ? 'less than an hour' : countWords(hours, 'hour')} of people’s time would be free.
            Drop one, and look again.
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
