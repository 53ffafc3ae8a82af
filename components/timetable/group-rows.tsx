import { Field } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';
import { SelectField } from '@/components/ui/select-field';
import { groupKinds } from '@/lib/timetable/keys';
import { sourceLabels } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';

/** Who is met, a row for each kind of people; rows left empty do not count. */
export function GroupRows({ groups }: { groups: PlannedSession['groups'] }) {
  const rows = Array.from({ length: Math.max(3, groups.length + 1) }, (_, index) => index);
  return (
    <Fieldset
      legend="Who is met"
      hint="Roles and numbers, no names. Leave rows empty that are not needed."
      whoSees="The host and the peer team see this."
    >
      {rows.map((index) => (
        <div
          key={index}
          className="mt-3 grid grid-cols-[minmax(0,1fr)_7.5rem] gap-x-3 max-sm:not-first-of-type:border-t max-sm:not-first-of-type:border-rule max-sm:not-first-of-type:pt-4 sm:grid-cols-[10rem_minmax(0,1fr)_7rem] sm:gap-x-6"
        >
          <div className="max-sm:col-span-2">
            <SelectField
              name={`groups[${index}][kind]`}
              label={<RowLabel words="Kind" row={index + 1} />}
              options={kinds}
              defaultValue={groups[index]?.kind ?? 'staff'}
            />
          </div>
          <Field
            name={`groups[${index}][label]`}
            label={<RowLabel words="Who" row={index + 1} />}
            defaultValue={groups[index]?.label}
            maxLength={120}
          />
          <Field
            name={`groups[${index}][number]`}
            type="number"
            label={<RowLabel words="How many" row={index + 1} />}
            min={1}
            max={500}
            defaultValue={groups[index]?.number}
          />
        </div>
      ))}
    </Fieldset>
  );
}

/** The three rows look alike; spoken, each is its own. */
function RowLabel({ words, row }: { words: string; row: number }) {
  return (
    <>
      {words}
      <span className="sr-only">, row {row}</span>
    </>
  );
}

const kinds = groupKinds.map((value) => ({ value, label: sourceLabels[value] }));
