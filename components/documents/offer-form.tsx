import { SupplyFields } from '@/components/documents/supply-fields';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';

interface Props {
  reference: string;
  document: string;
  /** The position statement has its title and reason; anything else is named by the host. */
  statement?: { title: string; reason: string };
  offer: FormAction;
}

/** The host hands over something that the team has not asked for. */
export function OfferForm({ reference, document, statement, offer }: Props) {
  return (
    <Form
      action={offer}
      submit={statement ? 'Supply the position statement' : 'Offer it'}
      look="secondary"
      clearWhenDone
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="document" value={document} />
      {statement ? (
        <>
          <input type="hidden" name="kind" value="position_statement" />
          <input type="hidden" name="title" value={statement.title} />
          <input type="hidden" name="reason" value={statement.reason} />
        </>
      ) : (
        <>
          <Field name="title" label="What" maxLength={200} />
          <TextareaField name="reason" label="What the team can learn from it" rows={2} />
        </>
      )}
      <SupplyFields />
    </Form>
  );
}
