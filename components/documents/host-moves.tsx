import { SupplyFields } from '@/components/documents/supply-fields';
import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Paper } from '@/lib/documents/paper';

interface Props {
  reference: string;
  paper: Paper;
  supply: FormAction;
  withdraw: FormAction;
}

/** What the host does with one paper: supply it, put a newer one in its place, take it back. */
export function HostMoves({ reference, paper, supply, withdraw }: Props) {
  const fields = (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="document" value={paper.id} />
      <input type="hidden" name="version" value={paper.version} />
    </>
  );
  return (
    <div className="mt-2 flex flex-wrap items-start gap-x-6">
      <Disclosure
        summary={
          <>
            {paper.supplied ? 'Put a newer one in its place' : 'Supply this'}
            <VisuallyHidden>: {paper.title}</VisuallyHidden>
          </>
        }
      >
        <Form
          action={supply}
          submit={paper.supplied ? 'Replace' : 'Supply'}
          small
          labels={{ link: 'Link', file: 'File' }}
        >
          {fields}
          <SupplyFields />
        </Form>
      </Disclosure>
      {paper.supplied ? (
        <Disclosure
          summary={
            <>
              Take it back<VisuallyHidden>: {paper.title}</VisuallyHidden>
            </>
          }
        >
          <p className="mb-3 max-w-measure text-small">
            The team can open it no more. If the team had asked for it, the request stays open.
          </p>
          <Form action={withdraw}>
            {fields}
            <SubmitButton look="secondary" small>
              Take back “{paper.title}”
            </SubmitButton>
          </Form>
        </Disclosure>
      ) : null}
    </div>
  );
}
