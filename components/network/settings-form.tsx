import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import { settingsLabels as labels } from '@/lib/network/labels';

interface SettingsFormProps {
  action: FormAction;
  settings: {
    leadInMonths: number;
    factCheckWorkingDays: number;
    rawNotesMonths: number;
    backupDays: number;
    onSiteAtOnce: number;
    version: number;
  };
  manages: boolean;
}

const fields = [
  { name: 'leadInMonths', hint: 'Earlier visits are possible, with a warning.', min: 1, max: 24 },
  {
    name: 'factCheckWorkingDays',
    hint: 'A fact check that is open keeps the deadline that it has.',
    min: 5,
    max: 60,
  },
  {
    name: 'rawNotesMonths',
    hint: 'Counted from the final report. Notes that are not deleted yet follow a change.',
    min: 1,
    max: 24,
  },
  {
    name: 'backupDays',
    hint: 'Deleted notes stay in back-ups for as long. The pages of each review say until when.',
    min: 0,
    max: 400,
  },
  {
    name: 'onSiteAtOnce',
    hint: 'A week with as many visits and held weeks counts as full. It warns, and stops nothing.',
    min: 1,
    max: 50,
  },
] as const;

/** The network's own settings, to read or to change. */
export function SettingsForm({ action, settings, manages }: SettingsFormProps) {
  return (
    <Section title="Deadlines and capacity">
      {manages ? (
        <Form action={action} submit="Save the settings" labels={labels}>
          <input type="hidden" name="version" value={settings.version} />
          {fields.map(({ name, ...field }) => (
            <Field
              key={name}
              name={name}
              type="number"
              label={labels[name]}
              defaultValue={settings[name]}
              {...field}
            />
          ))}
        </Form>
      ) : (
        <SummaryList rows={fields.map(({ name }) => ({ term: labels[name], value: settings[name] }))} />
      )}
    </Section>
  );
}
