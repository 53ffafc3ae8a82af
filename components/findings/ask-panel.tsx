import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { WhoSees } from '@/components/ui/who-sees';
import type { Ask } from '@/lib/findings/ask';
import { askWords } from '@/lib/findings/evening-labels';
import { whenWords } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';
import { AskList } from './ask-list';

export interface AskActions {
  ask: FormAction;
  withdraw: FormAction;
}

interface AskPanelProps {
  /** On the page, for the key that leads here. */
  id: string;
  reference: string;
  findingId: string | null;
  suggestion: string;
  /** Where it can be asked, what suits best first. */
  sessions: readonly PlannedSession[];
  /** All sessions, for the words about those asked already. */
  asks: readonly Ask[];
  sessionOf: (id: string) => Pick<PlannedSession, 'title' | 'startsAt'> | undefined;
  actions: AskActions | null;
}

/** What the next day is asked: one press for the session that suits best, or other words and other sessions. */
export function AskPanel({ id, asks, sessionOf, actions, ...question }: AskPanelProps) {
  const { reference, sessions } = question;
  return (
    <section id={id} tabIndex={-1} aria-label="Ask it in a session">
      <h3 className="text-h2">Ask it tomorrow</h3>
      <AskList asks={asks} reference={reference} sessionOf={sessionOf} withdraw={actions?.withdraw ?? null} />
      {actions && sessions.length > 0 ? <AskForms ask={actions.ask} {...question} /> : null}
      {actions && sessions.length === 0 ? (
        <p className="mt-2 max-w-measure text-soft">{askWords.none}</p>
      ) : null}
    </section>
  );
}

type AskFormsProps = Pick<AskPanelProps, 'reference' | 'findingId' | 'suggestion' | 'sessions'> & {
  ask: FormAction;
};

function AskForms({ ask, reference, findingId, suggestion, sessions }: AskFormsProps) {
  const [best] = sessions;
  const about = (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="finding" value={findingId ?? ''} />
    </>
  );
  return (
    <>
      {suggestion && best ? (
        <Form
          action={ask}
          submit={`Ask in “${best.title}”, ${whenWords(best)}`}
          look="secondary"
          small
          className="mt-3"
        >
          <p className="mb-2 max-w-measure">“{suggestion}”</p>
          {about}
          <input type="hidden" name="words" value={suggestion} />
          <input type="hidden" name="sessions" value={best.id} />
        </Form>
      ) : null}
      <Disclosure summary={suggestion ? 'Other words, other sessions' : 'Ask something'} className="mt-2">
        <Form action={ask} submit="Ask in these sessions" look="secondary" small clearWhenDone>
          {about}
          <Field name="words" label="What to ask" defaultValue={suggestion} maxLength={300} />
          <CheckboxGroup
            name="sessions"
            legend="Where"
            options={sessions.map((session) => ({
              value: session.id,
              label: session.title,
              hint: whenWords(session),
            }))}
          />
        </Form>
      </Disclosure>
      <WhoSees>{askWords.who}</WhoSees>
    </>
  );
}
