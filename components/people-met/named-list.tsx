import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { NameForm } from './name-form';

interface NamedListProps {
  people: readonly { id: string; name: string; email?: string; version: number }[];
  reference: string;
  session: string;
  /** For whoever may name people; left out for the peers. */
  actions: { name: FormAction; remove: FormAction } | null;
}

/** Whom a session meets by name. */
export function NamedList({ people, reference, session, actions }: NamedListProps) {
  return (
    <ul className="mb-6 border-t border-rule">
      {people.map((person) => (
        <li key={person.id} className="border-b border-rule py-2">
          <p>
            <b>{person.name}</b> {person.email ? <span className="text-soft">{person.email}</span> : null}
          </p>
          {actions ? (
            <div className="flex flex-wrap items-center gap-x-4 text-small">
              <Disclosure summary={`Change ${person.name}`}>
                <NameForm action={actions.name} reference={reference} session={session} person={person} />
              </Disclosure>
              <Form action={actions.remove} submit="Delete the name" look="quiet" small>
                <input type="hidden" name="reference" value={reference} />
                <input type="hidden" name="id" value={person.id} />
              </Form>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
