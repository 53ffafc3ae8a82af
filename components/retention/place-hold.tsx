import { Form, type FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';
import { holdFieldLabels, holdKindLabels } from '@/lib/retention/labels';
import { holdKinds } from '@/lib/retention/schema';

interface PlaceHoldProps {
  action: FormAction;
  reference: string;
  /** Of the hold to be: the same press twice places one. */
  id: string;
}

/** Keeps the raw notes for as long as the law asks for them. */
export function PlaceHold({ action, reference, id }: PlaceHoldProps) {
  return (
    <Form
      action={action}
      submit="Place a legal hold"
      look="secondary"
      labels={holdFieldLabels}
      clearWhenDone
      className="max-w-measure"
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        name="kind"
        legend={holdFieldLabels.kind}
        options={holdKinds.map((value) => ({ value, label: holdKindLabels[value] }))}
      />
      <TextareaField
        name="reason"
        label={holdFieldLabels.reason}
        hint="A reference number and the day it came are enough. Do not name whoever asks."
        rows={3}
        maxLength={2000}
        whoSees="The peer team, the political lead and the chief executive read this. Everybody else on the review sees that there is a hold, its kind and since when."
      />
    </Form>
  );
}
