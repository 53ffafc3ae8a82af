import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { dayWords } from '@/lib/platform/date-words';

interface LossFormsProps {
  people: readonly { value: string; label: string }[];
  places: readonly { value: string; label: string }[];
  days: readonly string[];
  /** What the address says already. */
  said: Partial<Record<'personId' | 'placeId' | 'day' | 'time', string>>;
}

/** Two questions that only look: each opens the repair as an address, and keeps nothing. */
export function LossForms({ people, places, days, said }: LossFormsProps) {
  return (
    <>
      <Section
        title="A peer drops out"
        lede="From a moment of the visit on; for all of it, from its first day at 00:00."
      >
        <form className="max-w-measure">
          <input type="hidden" name="kind" value="peer" />
          <SelectField
            name="personId"
            label="Who drops out"
            empty="Choose"
            options={people}
            defaultValue={said.personId ?? ''}
          />
          <div className="grid gap-x-6 sm:grid-cols-2">
            <SelectField
              name="day"
              label="From which day"
              options={days.map((value) => ({ value, label: dayWords(value) }))}
              defaultValue={said.day ?? days[0] ?? ''}
            />
            <Field name="time" type="time" label="From what time" defaultValue={said.time ?? '00:00'} />
          </div>
          <Button look="secondary">See the repair</Button>
        </form>
      </Section>
      <Section title="A place is lost" lede="From now on. Sessions that are over stay where they were.">
        <form className="max-w-measure">
          <input type="hidden" name="kind" value="place" />
          <SelectField
            name="placeId"
            label="Which place"
            empty="Choose"
            options={places}
            defaultValue={said.placeId ?? ''}
          />
          <Button look="secondary">See the repair</Button>
        </form>
      </Section>
    </>
  );
}
