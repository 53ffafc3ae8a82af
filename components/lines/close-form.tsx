import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import { lineFieldLabels } from '@/lib/lines/labels';
import type { Line } from '@/lib/lines/line';

interface CloseFormProps {
  action: FormAction;
  reference: string;
  line: Line;
  answer: string | undefined;
}

/** What was found about a line of enquiry. */
export function CloseForm({ action, reference, line, answer }: CloseFormProps) {
  return (
    <Form
      action={action}
      submit={line.closedAt ? 'Save the change' : 'Close the line of enquiry'}
      labels={lineFieldLabels}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={line.id} />
      <input type="hidden" name="version" value={line.version} />
      <TextareaField
        name="words"
        label="What you found"
        hint="No names, and nobody’s own words."
        defaultValue={answer}
        rows={4}
        maxLength={4000}
        whoSees="The peer team sees this. The host does not."
      />
    </Form>
  );
}
