import { Form, type FormAction } from '@/components/ui/form';
import type { OpenQuestion } from '@/lib/lines/rules';
import { metWords, whenWords } from '@/lib/timetable/labels';

interface TieFormsProps {
  action: FormAction;
  question: OpenQuestion;
  reference: string;
}

const mostShown = 3;

/** The likeliest sessions that could ask a question, each with the button that has them ask it. */
export function TieForms({ action, question, reference }: TieFormsProps) {
  return (
    <ul>
      {question.could.slice(0, mostShown).map((session) => (
        <li
          key={session.id}
          className="flex flex-wrap items-center justify-between gap-x-6 border-b border-rule py-1 text-small"
        >
          <span>
            <b>{session.title}</b>, {whenWords(session)}: {metWords(session)}
          </span>
          <Form action={action} submit={`Ask it in “${session.title}”`} look="quiet" small>
            <input type="hidden" name="reference" value={reference} />
            <input type="hidden" name="line" value={question.line.id} />
            <input type="hidden" name="session" value={session.id} />
          </Form>
        </li>
      ))}
    </ul>
  );
}
