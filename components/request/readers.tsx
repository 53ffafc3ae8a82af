import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';

interface Props {
  reference: string;
  readers: readonly { id: string; person: { name: string; email: string } }[];
  /** Why nobody can be named now, if so. */
  refusal: string | undefined;
  actions: { name: FormAction; end: FormAction };
}

/** Who besides the leaders reads the draft and the final report before the council decides who sees it. */
export function Readers({ reference, readers, refusal, actions }: Props) {
  return (
    <Section
      title="Readers of the report"
      lede="They read the draft from the fact check on, and the final report, before the council decides who else sees it."
    >
      {readers.length === 0 ? <p className="mb-4">Nobody besides the leaders reads it so far.</p> : null}
      <ul className="mb-6">
        {readers.map(({ id, person }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
          >
            <div>
              <p className="font-bold">{person.name}</p>
              <p className="break-words text-small text-soft">{person.email}</p>
            </div>
            {refusal ? null : (
              <Form action={actions.end} submit={`End ${person.name}’s reading`} look="quiet" small>
                <input type="hidden" name="reference" value={reference} />
                <input type="hidden" name="seat" value={id} />
              </Form>
            )}
          </li>
        ))}
      </ul>
      {refusal ? (
        <Button look="secondary" refusal={refusal}>
          Name a reader
        </Button>
      ) : (
        <Form
          action={actions.name}
          submit="Name this reader"
          look="secondary"
          clearWhenDone
          className="max-w-measure"
        >
          <input type="hidden" name="reference" value={reference} />
          <Field name="name" label="Reader’s name" autoComplete="off" maxLength={120} />
          <Field name="email" label="Reader’s e-mail address" type="email" autoComplete="off" />
        </Form>
      )}
    </Section>
  );
}
