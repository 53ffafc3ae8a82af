import { Field } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { divisionLabels } from '@/lib/calendar/labels';
import { divisions } from '@/lib/calendar/schema';

interface Props {
  today: string;
  importFile: FormAction;
  add: FormAction;
}

/** The published file, and a single day that it lacks. */
export function HolidayForms({ today, importFile, add }: Props) {
  return (
    <>
      <Section
        title="Take in the published file"
        lede="gov.uk publishes bank-holidays.json for all three divisions. For its years it counts instead of the library; days that you added or struck stay."
      >
        <Form action={importFile} submit="Take the file in" look="secondary">
          <FileField name="file" label="The file" accept=".json,application/json" />
        </Form>
      </Section>
      <Section title="Add a day" lede="One that was proclaimed after the file was published, say.">
        <Form action={add} submit="Add the day" look="secondary" clearWhenDone>
          <SelectField
            name="division"
            label="Where it holds"
            options={divisions.map((division) => ({ value: division, label: divisionLabels[division] }))}
          />
          <Field name="on" type="date" label="Day" min={today} />
          <Field name="name" label="Name of the day" maxLength={120} />
        </Form>
      </Section>
    </>
  );
}
