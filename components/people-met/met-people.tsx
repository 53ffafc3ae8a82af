import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { pageStateWords } from '@/lib/people-met/labels';
import { type PageState, type PersonMet, pageState } from '@/lib/people-met/rules';
import { instantWords } from '@/lib/platform/date-words';
import type { OwnSession } from '@/lib/timetable/own-sessions';

interface Actions {
  send: FormAction;
  revoke: FormAction;
  note: FormAction;
}

interface MetPeopleProps {
  people: readonly { person: PersonMet; own: OwnSession | null }[];
  reference: string;
  now: Date;
  actions: Actions;
}

/** The people whom one session meets by name, and where their pages stand. */
export function MetPeople({ people, reference, now, actions }: MetPeopleProps) {
  return (
    <ul className="-mt-3">
      {people.map(({ person, own }) => {
        const state = pageState(person, own, now);
        const hidden = { reference, id: person.id };
        return (
          <li key={person.id} className="border-b border-rule py-3">
            <div className="grid gap-x-6 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto]">
              <Who person={person} state={state} />
              <Presses person={person} state={state} actions={actions} hidden={hidden} />
            </div>
            {person.cannotComeAt ? <Answer person={person} note={actions.note} hidden={hidden} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

function Who({ person, state }: { person: PersonMet; state: PageState }) {
  const sent = state === 'sent' && person.linkSentAt ? `, sent ${instantWords(person.linkSentAt)}` : '';
  return (
    <p>
      <b className="block">{person.name}</b>
      <span className="block break-words text-small text-soft">{person.email}</span>
      <span className={`block text-small ${state === 'changed' ? 'font-bold text-warn' : 'text-soft'}`}>
        {pageStateWords[state]}
        {sent}
      </span>
    </p>
  );
}

interface PressesProps {
  person: PersonMet;
  state: PageState;
  actions: Actions;
  hidden: Record<string, string>;
}

function Presses({ person, state, actions, hidden }: PressesProps) {
  const sendable = state === 'sent' || state === 'revoked';
  return (
    <div className="flex flex-wrap items-start gap-3">
      {sendable ? (
        <OnePress
          action={actions.send}
          words={state === 'sent' ? 'Send again' : 'Send a new link'}
          about={`to ${person.name}`}
          hidden={hidden}
        />
      ) : null}
      {person.linkHash && state !== 'over' ? (
        <OnePress
          action={actions.revoke}
          words="Take the link back"
          about={`from ${person.name}`}
          hidden={hidden}
        />
      ) : null}
    </div>
  );
}

interface AnswerProps {
  person: PersonMet;
  note: FormAction;
  hidden: Record<string, string>;
}

function Answer({ person, note, hidden }: AnswerProps) {
  const isNew = !person.cannotComeSeenAt;
  return (
    <div
      className={`mt-3 border-l-[6px] px-4 py-3 ${isNew ? 'border-warn bg-warn-wash' : 'border-rule bg-wash'}`}
    >
      <p>
        <b>Can’t come.</b>{' '}
        <span className="text-small text-soft">
          {person.cannotComeAt ? instantWords(person.cannotComeAt) : ''}
        </span>
      </p>
      {person.cannotComeWords ? (
        <p className="max-w-measure whitespace-pre-line">{person.cannotComeWords}</p>
      ) : null}
      {isNew ? (
        <OnePress action={note} words="Noted" about={`that ${person.name} can’t come`} hidden={hidden} />
      ) : null}
    </div>
  );
}

interface OnePressProps {
  action: FormAction;
  words: string;
  /** Spoken after the words: whom it is about. */
  about: string;
  hidden: Record<string, string>;
}

function OnePress({ action, words, about, hidden }: OnePressProps) {
  return (
    <div>
      <Form
        action={action}
        secondary={
          <SubmitButton look="secondary" small>
            {words}
            <VisuallyHidden> {about}</VisuallyHidden>
          </SubmitButton>
        }
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </Form>
    </div>
  );
}
