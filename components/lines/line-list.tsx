import Link from 'next/link';
import { PrincipleRow } from '@/components/ui/principle-row';
import { askOfWords } from '@/lib/lines/labels';
import type { Line, LineAnswer } from '@/lib/lines/line';
import { instantDateWords } from '@/lib/platform/date-words';
import { areaLabels, whenWords } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';

interface LineListProps {
  lines: readonly Line[];
  sessions: readonly PlannedSession[];
  /** What was found, for the peer team alone. */
  answers: ReadonlyMap<string, LineAnswer> | null;
  reference: string;
}

/** Lines of enquiry with the sessions that ask them. */
export function LineList({ lines, sessions, answers, reference }: LineListProps) {
  return (
    <ol>
      {lines.map((line) => {
        const answer = answers?.get(line.id);
        return (
          <li key={line.id} className="grid grid-cols-[2.5rem_minmax(0,1fr)] border-b border-rule py-4">
            <b className="text-lede tabular">{line.number}</b>
            <div>
              <p className="text-lede font-semibold">
                <Link href={`/reviews/${reference}/enquiries/${line.id}`} className="target">
                  {line.question}
                </Link>
              </p>
              <p className="text-small text-soft">{factsOf(line)}</p>
              {line.principles.length > 0 ? (
                <div className="my-2">
                  <PrincipleRow principles={line.principles} />
                </div>
              ) : null}
              <AskedIn line={line} sessions={sessions} reference={reference} />
              {answer ? (
                <p className="mt-2 max-w-measure border-l-2 border-ink pl-4">
                  {answer.words}
                  <span className="block text-small text-soft">
                    {answer.by}, {instantDateWords(answer.at)}
                  </span>
                </p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function factsOf({ areas, askOf, document, raisedBy }: Line): string {
  const about = areas.map((area) => areaLabels[area].replace('Co-operative leadership', 'Leadership'));
  return [about.join(', '), `To ask ${askOfWords(askOf)}`, document ? `From “${document}”` : '', raisedBy]
    .filter(Boolean)
    .join('. ');
}

function AskedIn({
  line,
  sessions,
  reference,
}: { line: Line } & Pick<LineListProps, 'sessions' | 'reference'>) {
  const asked = sessions.filter((session) => session.lines.includes(line.id));
  if (asked.length === 0)
    return line.closedAt ? null : <p className="text-small font-bold text-warn">No session asks it yet.</p>;
  return (
    <p className="text-small">
      Asked in{' '}
      {asked.map((session, index) => (
        <span key={session.id}>
          {index > 0 ? ', ' : ''}
          <Link href={`/reviews/${reference}/timetable/${session.id}`}>{session.title}</Link> (
          {whenWords(session)})
        </span>
      ))}
    </p>
  );
}
