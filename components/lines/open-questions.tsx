import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import type { FormAction } from '@/components/ui/form';
import { askOfWords } from '@/lib/lines/labels';
import type { OpenQuestion } from '@/lib/lines/rules';
import { TieForms } from './tie-forms';

interface OpenQuestionsProps {
  questions: readonly OpenQuestion[];
  reference: string;
  /** For whoever works on the timetable. */
  tie: FormAction | null;
}

/** Whom have we not asked what? */
export function OpenQuestions({ questions, reference, tie }: OpenQuestionsProps) {
  const left = questions.filter(({ asked, unasked }) => asked.length === 0 || unasked.length > 0);
  if (left.length === 0)
    return (
      <EmptyState
        title={questions.length === 0 ? 'No open questions' : 'Every open question has its sessions'}
      >
        Lines of enquiry stand here until sessions ask them of everybody they are for.
      </EmptyState>
    );
  return (
    <ol>
      {left.map((question) => (
        <li key={question.line.id} className="border-b border-rule py-3">
          <p>
            <b className="tabular">{question.line.number}.</b>{' '}
            <Link href={`/reviews/${reference}/enquiries/${question.line.id}`}>{question.line.question}</Link>
          </p>
          <p className="text-small font-bold text-warn">{gapWords(question)}</p>
          {tie ? <TieForms action={tie} question={question} reference={reference} /> : null}
          {question.could.length === 0 ? (
            <p className="text-small text-soft">
              No session still to come could ask it.{' '}
              {tie ? (
                <Link href={`/reviews/${reference}/timetable/new?line=${question.line.id}`}>
                  Add one that does
                </Link>
              ) : null}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function gapWords({ asked, unasked, line }: OpenQuestion): string {
  if (asked.length === 0) return `No session asks it yet; it is for ${askOfWords(line.askOf)}.`;
  return `No session asks ${askOfWords(unasked)} yet.`;
}
