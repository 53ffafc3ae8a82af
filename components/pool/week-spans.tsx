import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { awayWords, weekStateLabels } from '@/lib/pool/labels';
import type { usualAways } from '@/lib/pool/rules/weeks';
import { weekStates } from '@/lib/pool/schema';

interface Props {
  spans: ReturnType<typeof usualAways>;
  action: FormAction;
}

/** Many weeks at once: the usual ones with one press, others from a day to a day. */
export function WeekSpans({ spans, action }: Props) {
  return (
    <div className="no-print">
      <div className="flex flex-wrap gap-3">
        {spans.map(({ key, from, to }) => (
          <div key={from}>
            <Form action={action} submit={awayWords[key](from)} look="secondary" small>
              <input type="hidden" name="from" value={from} />
              <input type="hidden" name="to" value={to} />
              <input type="hidden" name="state" value="away" />
            </Form>
          </div>
        ))}
      </div>
      <Disclosure summary="Every week from a day to a day" className="mt-3">
        <Form action={action} submit="Set these weeks" look="secondary" small>
          <div className="flex flex-wrap gap-x-6">
            <Field name="from" type="date" label="First day" width="short" />
            <Field name="to" type="date" label="Last day" width="short" />
          </div>
          <RadioGroup
            name="state"
            legend="In each of these weeks you are"
            inline
            options={weekStates.map((state) => ({ value: state, label: weekStateLabels[state] }))}
            defaultValue="away"
          />
        </Form>
      </Disclosure>
    </div>
  );
}
