import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { countWords } from '@/lib/platform/date-words';
import { endedWords, successionWords } from '@/lib/succession/labels';
import type { ToPassOn } from '@/lib/succession/queries/holders';
import { SuccessorFields } from './successor-fields';

interface Props {
  reference: string;
  council: ToPassOn;
  action: FormAction;
}

/** A council that has ended: what it leaves, and who takes which of it. */
export function PassOnForm({ reference, council, action }: Props) {
  const { id, name, endedOn, recommendations, successors } = council;
  return (
    <Section
      title={name}
      lede={`${endedWords(name, endedOn)} It holds ${countWords(recommendations.length, 'recommendation')}.`}
    >
      {successors.length === 0 ? (
        <>
          <p className="max-w-measure">{successionWords.noSuccessor}</p>
          <div className="mt-4">
            <LinkButton href={`/councils/${id}`} look="secondary">
              {name} in the register
            </LinkButton>
          </div>
        </>
      ) : (
        <Form action={action} submit="Pass on and write to the new leaders" className="max-w-measure">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="predecessor" value={id} />
          <p className="mb-6">
            Seats of {name} end with this. Its successors name their own organiser and others afterwards.
          </p>
          {successors.map((successor, index) => (
            <SuccessorFields
              key={successor.id}
              name={`successors[${index}]`}
              successor={successor}
              recommendations={recommendations}
            />
          ))}
        </Form>
      )}
    </Section>
  );
}
