import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import type { EditionKind } from '@/lib/platform/prisma/enums';
import { formLabels, levelHints, levelLabels, publicationWords } from '@/lib/publication/labels';
import { choosableLevels, editionForms } from '@/lib/publication/schema';
import { DecidedFields } from './decided-fields';

interface Props {
  reference: string;
  /** The decision's id, made by the page: a second press records nothing twice. */
  id: string;
  kind: EditionKind;
  today: string;
  action: FormAction;
}

/** The council's decision. Nothing is chosen for it. */
export function DecisionForm({ reference, id, kind, today, action }: Props) {
  return (
    <Section title="Record a decision" lede="It counts together with that of the council’s other leader.">
      <Form action={action} submit="Record the decision">
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="kind" value={kind} />
        <Inset>{publicationWords.recommendation}</Inset>
        <RadioGroup
          name="level"
          legend="Who sees it?"
          options={choosableLevels.map((value) => ({
            value,
            label: levelLabels[value],
            ...(levelHints[value] ? { hint: levelHints[value] } : {}),
          }))}
        />
        <RadioGroup
          name="form"
          legend="In what form?"
          hint="Not asked where nobody else sees it yet."
          options={(kind === 'feedback' ? editionForms : ['full' as const]).map((value) => ({
            value,
            label: formLabels[value],
          }))}
        />
        <Field
          name="fromOn"
          label="From which day"
          type="date"
          width="short"
          optional
          hint="Left empty, it counts at once. A pre-election period is not the time to publish."
        />
        <DecidedFields today={today} />
      </Form>
    </Section>
  );
}
