import { Field } from '@/components/ui/field';

/** Who decided, when, and where it is minuted. */
export function DecidedFields({ today }: { today: string }) {
  return (
    <>
      <Field
        name="decidedBy"
        label="Decided by"
        hint="A name, or a body such as the cabinet."
        whoSees="Everybody on this review, in its history of decisions."
      />
      <Field name="decidedOn" label="Decided on" type="date" width="short" max={today} />
      <Field name="minuteReference" label="Minute reference" optional width="half" />
    </>
  );
}
