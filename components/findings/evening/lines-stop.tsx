import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import { lineFieldLabels } from '@/lib/lines/labels';
import type { Line } from '@/lib/lines/line';
import { whenWords } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';

interface LinesStopProps {
  lines: readonly Line[];
  sessions: readonly PlannedSession[];
  reference: string;
  /** The id of a line to be raised here. */
  id: string;
  raise: FormAction | null;
}

/** The lines of enquiry still open, each with the sessions that ask it, and a way to raise another. */
export function LinesStop({ lines, sessions, reference, id, raise }: LinesStopProps) {
  return (
    <>
      {lines.length === 0 ? (
        <EmptyState title="Every line of enquiry is closed">
          What the team still wants to find out stands here, with the sessions that ask it.
        </EmptyState>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line.id} className="grid grid-cols-[2.25rem_minmax(0,1fr)] border-b border-rule py-3">
              <span className="text-soft tabular">{line.number}</span>
              <span>
                {line.question}
                <span className="block text-small text-soft">{asked(line, sessions)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {raise ? (
        <Disclosure summary="Raise a line of enquiry" className="mt-3">
          <Form
            action={raise}
            submit="Raise it"
            look="secondary"
            small
            labels={lineFieldLabels}
            clearWhenDone
          >
            <input type="hidden" name="reference" value={reference} />
            <input type="hidden" name="id" value={id} />
            <TextareaField
              name="question"
              label="Question"
              rows={2}
              maxLength={500}
              whoSees="The host and the peer team see the question. What you find is the team’s alone."
            />
          </Form>
        </Disclosure>
      ) : null}
    </>
  );
}

function asked(line: Line, sessions: readonly PlannedSession[]): string {
  const where = sessions.filter((session) => session.lines.includes(line.id));
  if (where.length === 0) return 'No session asks it.';
  return `Asked in ${where.map((session) => `${session.title} (${whenWords(session)})`).join(', ')}.`;
}
