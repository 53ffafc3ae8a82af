import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { cycleLabels } from '@/lib/calendar/labels';
import type { CouncilCalendar } from '@/lib/calendar/queries/council-calendar';
import { electionCycles } from '@/lib/calendar/schema';

interface Props {
  council: CouncilCalendar['council'];
  action: FormAction;
}

/** How the council elects: its ordinary polls follow from it. */
export function ElectionsForm({ council, action }: Props) {
  return (
    <Disclosure summary="Say how the council elects" open={council.electionCycle === null}>
      <Form action={action} submit="Keep" look="secondary">
        <input type="hidden" name="organisation" value={council.id} />
        <SelectField
          name="cycle"
          label="Its councillors are elected"
          empty="Not known"
          options={electionCycles.map((cycle) => ({ value: cycle, label: cycleLabels[cycle] }))}
          defaultValue={council.electionCycle ?? ''}
        />
        <Field
          name="year"
          type="number"
          width="short"
          label="A year of an ordinary election"
          hint="By thirds: the first of the three years in a row. The others follow from it."
          defaultValue={council.electionYear}
          min={2000}
          max={2099}
        />
      </Form>
    </Disclosure>
  );
}
