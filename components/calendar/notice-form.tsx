import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { pollLabels } from '@/lib/calendar/labels';
import type { PreElection } from '@/lib/calendar/rules/polls';
import { dateWords } from '@/lib/platform/date-words';

interface Props {
  council: string;
  periods: readonly PreElection[];
  action: FormAction;
}

/** The notice that the council gave: from then on it counts instead of the latest possible day. */
export function NoticeForm({ council, periods, action }: Props) {
  return (
    <Disclosure summary="Enter the notice that the council gave">
      <Form action={action} submit="Keep the notice" look="secondary">
        <input type="hidden" name="organisation" value={council} />
        <SelectField
          name="on"
          label="Which poll"
          options={periods.map(({ to, kind }) => ({
            value: to,
            label: `${dateWords(to)}: ${pollLabels[kind]}`,
          }))}
        />
        <Field
          name="noticeOn"
          type="date"
          label="Day on which notice was published"
          hint="The pre-election period begins on it."
        />
      </Form>
    </Disclosure>
  );
}
