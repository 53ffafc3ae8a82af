import type { ReactNode } from 'react';
import { instantWords } from '@/lib/platform/date-words';
import type { VoiceAnswer } from '@/lib/voice/queries/answers';

interface AnswerCardProps {
  answer: VoiceAnswer;
  questions: readonly string[];
  /** What can be done about it. */
  children: ReactNode;
}

/** One resident’s answer, each question with its words. */
export function AnswerCard({ answer, questions, children }: AnswerCardProps) {
  const answered = questions
    .map((question, index) => ({ question, text: answer.answers[index] ?? '' }))
    .filter(({ text }) => text !== '');
  return (
    <li className="border-b border-rule py-4 first:pt-0">
      <dl className="max-w-measure space-y-3">
        {answered.map(({ question, text }) => (
          <div key={question}>
            <dt className="text-small text-soft">{question}</dt>
            <dd className="whitespace-pre-line break-words">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-small text-soft">
        Came {instantWords(answer.receivedAt)}.{decidedWords(answer)}
      </p>
      <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-3">{children}</div>
    </li>
  );
}

function decidedWords({ acceptedAt, setAsideAt, decidedBy }: VoiceAnswer): string {
  const by = decidedBy ?? 'somebody who is no longer here';
  if (acceptedAt) return ` Taken among the notes by ${by}.`;
  return setAsideAt ? ` Set aside by ${by}.` : '';
}
