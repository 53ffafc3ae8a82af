import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { SubmitButton } from '@/components/ui/submit-button';
import { WhoSees } from '@/components/ui/who-sees';
import { instantWords } from '@/lib/platform/date-words';
import { outcomeLabels } from '@/lib/team/labels';
import type { Declared } from '@/lib/team/peer';

interface Props {
  reference: string;
  name: string;
  declarations: readonly Declared[];
  consider: FormAction;
}

/** What a peer has declared, for the coordinator, who weighs an interest. */
export function Declarations({ reference, name, declarations, consider }: Props) {
  const telling = declarations.filter((each) => each.interest || each.words);
  if (telling.length === 0) return null;
  return (
    <div className="mt-4">
      {telling.map((declaration) => (
        <Inset key={declaration.id}>
          <p className="text-small text-soft">
            {name} declared {instantWords(declaration.declaredAt)}.{' '}
            {declaration.interest ? outcomeLabels[declaration.outcome] : 'No interest.'}
          </p>
          {declaration.words ? (
            <p className="mt-1 max-w-measure whitespace-pre-line">{declaration.words}</p>
          ) : null}
          {declaration.interest && declaration.outcome === 'waiting' ? (
            <ConsiderForm reference={reference} declaration={declaration.id} consider={consider} />
          ) : null}
        </Inset>
      ))}
      <WhoSees>
        You and {name} see these words. The host sees only that they were considered, by whom and when.
      </WhoSees>
    </div>
  );
}

function ConsiderForm(props: { reference: string; declaration: string; consider: FormAction }) {
  return (
    <Form action={props.consider} className="mt-3">
      <input type="hidden" name="reference" value={props.reference} />
      <input type="hidden" name="declaration" value={props.declaration} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="outcome" value="no_conflict" small>
          No conflict: let them sit
        </SubmitButton>
        <SubmitButton name="outcome" value="conflict" look="warn" small>
          A conflict: free the chair
        </SubmitButton>
      </div>
    </Form>
  );
}
