import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { StatusWord } from '@/components/ui/status-word';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Daily } from '@/lib/feedback/daily';
import { plainDate, timeOf } from '@/lib/platform/clock';
import { dayWords, instantWords } from '@/lib/platform/date-words';
import { DailyText } from './daily-text';

interface DailyListProps {
  daily: readonly Daily[];
  reference: string;
  /** The host's way to answer; null for whoever only reads. */
  answer: FormAction | null;
}

/** What the lead has told the host, day by day, and what the host said to it. */
export function DailyList({ daily, reference, answer }: DailyListProps) {
  if (daily.length === 0)
    return (
      <EmptyState title="No word of the day yet">
        On each evening of the visit the lead tells the host what is emerging, so that nothing on the last day
        is a surprise.
      </EmptyState>
    );
  return (
    <ol className="-mt-2">
      {daily.map((each) => (
        <li key={each.id} className="border-b border-rule py-4">
          <DailyText
            day={dayWords(plainDate(each.day))}
            sender={`${each.sentBy}, ${timeOf(each.sentAt)}`}
            text={each.text}
          />
          <Answer daily={each} reference={reference} answer={answer} />
        </li>
      ))}
    </ol>
  );
}

function Answer({
  daily,
  reference,
  answer,
}: { daily: Daily } & Pick<DailyListProps, 'reference' | 'answer'>) {
  if (daily.answeredAt)
    return (
      <div className="mt-3 border-l-[6px] border-rule pl-4">
        <p className="max-w-measure whitespace-pre-line">{daily.answer}</p>
        <p className="text-small text-soft">
          {daily.answeredBy}, {instantWords(daily.answeredAt)}
        </p>
      </div>
    );
  if (!answer)
    return (
      <p className="mt-2">
        <StatusWord status={{ kind: 'waiting', since: timeOf(daily.sentAt), whom: 'the host' }} />
      </p>
    );
  return (
    <Form action={answer} submit="Answer" look="secondary" className="mt-3" labels={{ answer: 'Answer' }}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={daily.id} />
      <TextareaField
        name="answer"
        label="Your answer"
        rows={3}
        maxLength={2000}
        whoSees="The peer team, and the political lead, chief executive and organiser see this."
      />
    </Form>
  );
}
