import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { pointKinds, sectionKeys } from '@/lib/report/schema';
import { pointKindHints, pointKindLabels, reportWords, sectionLabels } from '@/lib/report/words';

interface Props {
  reference: string;
  /** The point's id, made by the page: a second press raises nothing twice. */
  id: string;
  action: FormAction;
}

/** A point of the fact check, line by line. */
export function PointForm({ reference, id, action }: Props) {
  return (
    <Section title="Raise a point" lede="One passage at a time, so that each has its answer.">
      <Form action={action} submit="Raise the point" clearWhenDone>
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="id" value={id} />
        <SelectField
          name="section"
          label="Section"
          empty="Choose the section"
          options={[...sectionKeys, 'team' as const].map((value) => ({ value, label: sectionLabels[value] }))}
        />
        <Field
          name="passage"
          label="Passage"
          hint="Copy the words that you mean, or those beside which something is missing."
          maxLength={500}
        />
        <RadioGroup
          name="kind"
          legend="What is it?"
          options={pointKinds.map((value) => ({
            value,
            label: pointKindLabels[value],
            hint: pointKindHints[value],
          }))}
        />
        <TextareaField
          name="text"
          label="What is right"
          rows={4}
          maxLength={4000}
          whoSees={reportWords.pointSees}
        />
        <Field
          name="evidence"
          label="Where that can be seen"
          optional
          hint="A register, a minute, a page."
          maxLength={500}
        />
      </Form>
    </Section>
  );
}
