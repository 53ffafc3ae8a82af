import { Form, type FormAction } from '@/components/ui/form';
import type { Ask } from '@/lib/findings/ask';
import { whenWords } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';

interface AskListProps {
  asks: readonly Ask[];
  reference: string;
  /** What stands beside a question of several sessions; left out on a session’s own page. */
  sessionOf?: (id: string) => Pick<PlannedSession, 'title' | 'startsAt'> | undefined;
  withdraw: FormAction | null;
}

/** What the team wants asked, and a way to take it back. */
export function AskList({ asks, reference, sessionOf, withdraw }: AskListProps) {
  if (asks.length === 0) return null;
  return (
    <ul>
      {asks.map((ask) => {
        const session = sessionOf?.(ask.sessionId);
        return (
          <li
            key={ask.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-2"
          >
            <span className="max-w-measure">
              {ask.words}
              <span className="block text-small text-soft">
                {session ? `${session.title}, ${whenWords(session)}. ` : ''}From {ask.by}
              </span>
            </span>
            {withdraw ? (
              <Form action={withdraw} submit="Take it back" look="quiet" small>
                <input type="hidden" name="reference" value={reference} />
                <input type="hidden" name="id" value={ask.id} />
              </Form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
