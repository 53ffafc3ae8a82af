import { Checkbox } from '@/components/ui/checkbox';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Finding } from '@/lib/findings/finding';
import { findingFieldLabels, findingKindLabels, findingWords } from '@/lib/findings/labels';
import { findingKinds } from '@/lib/findings/schema';
import { principleSigns } from '@/lib/method/principle-signs';
import { areaKeys } from '@/lib/timetable/keys';
import { areaLabels } from '@/lib/timetable/labels';

interface FindingFormProps {
  action: FormAction;
  reference: string;
  id: string;
  finding: Finding | null;
  /** The notes of a new finding, and what they suggest for it. */
  draws?: { notes: readonly string[]; area: string; principles: readonly string[]; citizens: boolean };
}

/** A finding, new or to change. Its sentence comes first: it is what the peers give their word on. */
export function FindingForm({ action, reference, id, finding, draws }: FindingFormProps) {
  const start = finding ?? draws;
  return (
    <Form
      action={action}
      submit={finding ? 'Save the change' : 'Record the finding'}
      labels={findingFieldLabels}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      {finding ? <input type="hidden" name="version" value={finding.version} /> : null}
      {draws?.notes.map((note) => (
        <input key={note} type="hidden" name="notes" value={note} />
      ))}
      <Field
        name="statement"
        label="The finding in one sentence"
        hint={
          finding
            ? 'Other words, here or in more about it, or another kind, ask every peer again and show what changed.'
            : 'What the team saw, said so that the council can use it.'
        }
        defaultValue={finding?.statement}
        maxLength={400}
        whoSees={findingWords.team}
      />
      <div className="grid gap-x-10 md:grid-cols-2">
        <RadioGroup name="kind" legend="Kind" options={kinds} defaultValue={finding?.kind} />
        <RadioGroup name="area" legend="Area of focus" options={areas} defaultValue={start?.area} />
      </div>
      <CheckboxGroup
        name="principles"
        legend="Principles"
        options={principles}
        defaultValue={start?.principles ?? []}
      />
      <Checkbox
        name="citizens"
        label="Citizen involvement"
        hint="The one question that runs through all four areas."
        defaultChecked={start?.citizens ?? false}
      />
      <TextareaField
        name="detail"
        label="More about it"
        optional
        hint="What the report will need: figures, places, what differs between them. No names, no quotations."
        defaultValue={finding?.detail}
        maxLength={5000}
      />
      {finding ? (
        <Checkbox
          name="spelling"
          label="Only spelling changes, not the meaning"
          hint="Then the peers’ word goes on to hold. Everybody sees what was mended, and any peer may ask all again."
        />
      ) : null}
      {finding ? (
        <Checkbox
          name="canBeShared"
          label="The lead may tell the host before the report"
          hint="Offered to the lead as a beginning of the word of the day."
          defaultChecked={finding.canBeShared}
        />
      ) : null}
    </Form>
  );
}

const kinds = findingKinds.map((value) => ({ value, label: findingKindLabels[value] }));
const areas = areaKeys.map((value) => ({ value, label: areaLabels[value] }));
const principles = principleSigns.map(({ key, name }) => ({ value: key, label: name }));
