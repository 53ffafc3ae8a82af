import { SupplyFields } from '@/components/documents/supply-fields';
import { Form, type FormAction } from '@/components/ui/form';
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
    <div className="mt-2 flex flex-wrap gap-x-6">
      <details className="w-full max-w-measure">
        <summary className="cursor-pointer py-2">
          {paper.supplied ? 'Put a newer one in its place' : 'Supply this'}
          <span className="sr-only">: {paper.title}</span>
        </summary>
        <Form
          action={supply}
          submit={paper.supplied ? 'Replace' : 'Supply'}
          small
          labels={{ link: 'Link', file: 'File' }}
        >
          {fields}
          <SupplyFields />
        </Form>
      </details>
      {paper.supplied ? (
        <Form action={withdraw} submit={`Take back “${paper.title}”`} look="quiet" small>
          {fields}
        </Form>
      ) : null}
    </div>
  );
}
