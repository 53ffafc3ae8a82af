import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import type { VoiceAnswer } from '@/lib/voice/queries/answers';
import { AcceptForm } from './accept-form';
import { AnswerCard } from './answer-card';

interface AnswerListProps {
  answers: readonly VoiceAnswer[];
  questions: readonly string[];
  reference: string;
  /** Null for whoever may only read now. */
  actions: { accept: FormAction; setAside: FormAction; reopen: FormAction } | null;
}

/** Residents’ answers: what waits for the team, what stands among its notes, what was set aside. */
export function AnswerList({ answers, ...more }: AnswerListProps) {
  const waiting = answers.filter((answer) => !(answer.acceptedAt || answer.setAsideAt));
  const accepted = answers.filter((answer) => answer.acceptedAt);
  const aside = answers.filter((answer) => answer.setAsideAt);
  return (
    <>
      <Group
        title="To decide"
        lede="Read each before it becomes a source. One that names somebody, or says nothing, is set aside."
        answers={waiting}
        empty="Nothing waits."
        {...more}
      />
      {accepted.length > 0 ? (
        <Group
          title="Among the notes"
          lede="Each is a shared note of kind resident. All of them together count as one source."
          answers={accepted}
          {...more}
        />
      ) : null}
      {aside.length > 0 ? (
        <Group title="Set aside" lede="No note was made of these." answers={aside} {...more} />
      ) : null}
    </>
  );
}

function Group({
  title,
  lede,
  answers,
  empty,
  ...more
}: AnswerListProps & { title: string; lede: string; empty?: string }) {
  return (
    <Section title={title} lede={lede}>
      {answers.length === 0 ? <p className="text-soft">{empty}</p> : null}
      <ul>
        {answers.map((answer) => (
          <AnswerCard key={answer.id} answer={answer} questions={more.questions}>
            <Presses answer={answer} {...more} />
          </AnswerCard>
        ))}
      </ul>
    </Section>
  );
}

function Presses({
  answer,
  reference,
  actions,
}: { answer: VoiceAnswer } & Pick<AnswerListProps, 'reference' | 'actions'>) {
  if (!actions) return null;
  const isDecided = answer.acceptedAt !== null || answer.setAsideAt !== null;
  const hidden = (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={answer.id} />
    </>
  );
  if (isDecided)
    return (
      <Form action={actions.reopen} submit="Take back" look="secondary" small>
        {hidden}
      </Form>
    );
  return (
    <>
      <Disclosure summary="Take among the notes">
        <AcceptForm action={actions.accept} reference={reference} id={answer.id} />
      </Disclosure>
      <Form action={actions.setAside} submit="Set aside" look="secondary" small>
        {hidden}
      </Form>
    </>
  );
}
