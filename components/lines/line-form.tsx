import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Form, type FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { lineFieldLabels } from '@/lib/lines/labels';
import type { Line } from '@/lib/lines/line';
import { principleSigns } from '@/lib/method/principle-signs';
import { areaKeys, groupKinds } from '@/lib/timetable/keys';
import { areaLabels, sourceLabels } from '@/lib/timetable/labels';

interface LineFormProps {
  action: FormAction;
  reference: string;
  id: string;
  line: Line | null;
  readings: readonly { id: string; title: string }[];
}

/** A line of enquiry, to raise or to change. */
export function LineForm({ action, reference, id, line, readings }: LineFormProps) {
  return (
    <Form action={action} submit={line ? 'Save the change' : 'Raise it'} labels={lineFieldLabels}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      {line ? <input type="hidden" name="version" value={line.version} /> : null}
      <TextareaField
        name="question"
        label="Question"
        hint="One thing that you want to find out: “How do tenants learn what became of their idea?”"
        defaultValue={line?.question}
        rows={3}
        maxLength={500}
        whoSees="The host and the peer team see the question. What you find is the team’s alone."
      />
      <CheckboxGroup
        name="askOf"
        legend="Whom to ask"
        hint="Leave empty for anybody."
        options={groupKinds.map((value) => ({ value, label: sourceLabels[value] }))}
        defaultValue={line?.askOf ?? []}
      />
      <div className="grid gap-x-10 md:grid-cols-2">
        <CheckboxGroup
          name="areas"
          legend="Areas of focus"
          options={areaKeys.map((value) => ({ value, label: areaLabels[value] }))}
          defaultValue={line?.areas ?? []}
        />
        <CheckboxGroup
          name="principles"
          legend="Principles"
          options={principleSigns.map(({ key, name }) => ({ value: key, label: name }))}
          defaultValue={line?.principles ?? []}
        />
      </div>
      {readings.length > 0 ? (
        <SelectField
          name="documentId"
          label="Which paper raised it"
          empty="None of them"
          options={readings.map(({ id: value, title }) => ({ value, label: title }))}
          defaultValue={line?.documentId ?? ''}
          optional
        />
      ) : null}
    </Form>
  );
}
