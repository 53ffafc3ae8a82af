import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';

/** The council's word that it has no more points. */
export function FinishFactCheck({ reference, action }: { reference: string; action: FormAction }) {
  return (
    <Section title="Finish" lede="For the whole council: nobody of it can raise a point afterwards.">
      <Form action={action} submit="We are done checking" look="secondary">
        <input type="hidden" name="reference" value={reference} />
        <p className="mb-4 max-w-measure">
          The team goes on as soon as you are done. Without this it waits for the deadline.
        </p>
      </Form>
    </Section>
  );
}
