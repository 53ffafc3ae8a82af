import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { type BuildingPair, leastMinutesBetween } from '@/lib/timetable/rules/travel';

interface WaysFormProps {
  action: FormAction;
  reference: string;
  pairs: readonly BuildingPair[];
}

/** Minutes between every two buildings, door to seat. */
export function WaysForm({ action, reference, pairs }: WaysFormProps) {
  return (
    <Form action={action} submit="Save the minutes" look="secondary">
      <input type="hidden" name="reference" value={reference} />
      <div className="grid gap-x-10 sm:grid-cols-2">
        {pairs.map(({ oneId, otherId, one, other, minutes }, index) => (
          <div key={`${oneId} ${otherId}`}>
            <input type="hidden" name={`ways[${index}][oneId]`} value={oneId} />
            <input type="hidden" name={`ways[${index}][otherId]`} value={otherId} />
            <input type="hidden" name={`ways[${index}][was]`} value={minutes ?? ''} />
            <Field
              name={`ways[${index}][minutes]`}
              type="number"
              label={`${one} – ${other}`}
              hint={minutes === null ? `Minutes; ${leastMinutesBetween} where you enter none` : 'Minutes'}
              min={0}
              max={240}
              defaultValue={minutes}
            />
          </div>
        ))}
      </div>
    </Form>
  );
}
