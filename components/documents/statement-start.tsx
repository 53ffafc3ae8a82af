import { OfferForm } from '@/components/documents/offer-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { positionStatement } from '@/lib/documents/labels';

interface Props {
  reference: string;
  document: string;
  asks: boolean;
  supplies: boolean;
  ask: FormAction;
  offer: FormAction;
}

/** The first paper of every review, while nobody has asked for it or written it. */
export function StatementStart({ reference, document, asks, supplies, ask, offer }: Props) {
  return (
    <EmptyState title="There is no position statement yet.">
      <p className="mb-4">
        In it the council says where it stands: what it is proud of, what it finds hard, what it would like
        the team to ask. Five or six pages are enough.
      </p>
      {supplies ? (
        <OfferForm reference={reference} document={document} statement={positionStatement} offer={offer} />
      ) : null}
      {asks ? (
        <Form action={ask} submit="Ask for the position statement">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="document" value={document} />
          <input type="hidden" name="kind" value="position_statement" />
          <input type="hidden" name="title" value={positionStatement.title} />
          <input type="hidden" name="reason" value={positionStatement.reason} />
        </Form>
      ) : null}
    </EmptyState>
  );
}
