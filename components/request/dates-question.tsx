import { DaysAgainst } from '@/components/calendar/days-against';
import { Field } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';
import type { JudgedDays } from '@/lib/calendar/rules/visits';
import type { Draft } from '@/lib/request/queries/drafts';

interface Props {
  draft: Draft;
  judged: readonly JudgedDays[];
}

const choices = ['First choice', 'Second choice, if there is one', 'Third choice, if there is one'];

/** One to three ranges of dates, with what speaks against them; a warning stops nothing. */
export function DatesQuestion({ draft, judged }: Props) {
  const { windows } = draft.answers;
  return (
    <>
      <p className="mb-6">
        A visit takes three or four days, from a Monday on. Give ranges in which it could lie: the wider, the
        easier it is to find a team.
      </p>
      {choices.map((choice, index) => (
        <Fieldset key={choice} legend={choice}>
          <div className="flex flex-wrap gap-x-6">
            <Field
              name={`windows[${index}][from]`}
              label="From"
              type="date"
              defaultValue={windows[index]?.from}
            />
            <Field name={`windows[${index}][to]`} label="To" type="date" defaultValue={windows[index]?.to} />
          </div>
        </Fieldset>
      ))}
      <div role="status">
        <DaysAgainst judged={judged} />
      </div>
    </>
  );
}
