import { Form, type FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Finding, FindingView } from '@/lib/findings/finding';
import { findingWords, viewLabels } from '@/lib/findings/labels';
import { sayableViews } from '@/lib/findings/schema';

interface OwnViewFormProps {
  finding: Finding;
  own: FindingView | null;
  /** Chosen on the board already. */
  chosen: string | undefined;
  action: FormAction;
  reference: string;
}

/** One's own word on the finding as it is worded now. */
export function OwnViewForm({ finding, own, chosen, action, reference }: OwnViewFormProps) {
  return (
    <Form action={action} submit="Give your word" look="secondary" labels={{ statement: 'Finding' }}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={finding.id} />
      <input type="hidden" name="wording" value={finding.wording} />
      <RadioGroup
        name="view"
        legend="Your view"
        inline
        options={sayableViews.map((value) => ({ value, label: viewLabels[value] }))}
        defaultValue={chosen ?? (own && own.view !== 'absent' ? own.view : undefined)}
      />
      <TextareaField
        name="words"
        label="Which changes, or why not yet"
        optional
        hint="Needed for both of those."
        defaultValue={own?.words}
        rows={3}
        maxLength={2000}
        whoSees={findingWords.team}
      />
    </Form>
  );
}
