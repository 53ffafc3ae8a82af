import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { dutyLabels } from '@/lib/network/labels';
import type { Duty } from '@/lib/network/queries/settings';
import { countWords } from '@/lib/platform/date-words';

interface EndDutyFormProps {
  action: FormAction;
  held: Duty;
  duties: readonly Duty[];
}

/** Ends a duty at once; a coordinator's running reviews go to somebody who is named here. */
export function EndDutyForm({ action, held, duties }: EndDutyFormProps) {
  const words = dutyLabels[held.duty].toLowerCase();
  const others = duties.filter((each) => each.duty === held.duty && each.person.id !== held.person.id);
  return (
    <Disclosure
      className="no-print text-small"
      summary={
        <>
          End the duty as {words}
          <span className="sr-only"> of {held.person.name}</span>
        </>
      }
    >
      <Form action={action} submit="End it today" look="warn" small>
        <input type="hidden" name="id" value={held.id} />
        {held.reviews > 0 ? (
          <SelectField
            name="successor"
            label={`Who takes over ${countWords(held.reviews, 'running review')}`}
            empty="Choose a coordinator"
            options={others.map(({ person }) => ({ value: person.id, label: person.name }))}
          />
        ) : null}
      </Form>
    </Disclosure>
  );
}
