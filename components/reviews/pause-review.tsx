import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';

interface Props {
  reference: string;
  paused: boolean;
  reason: string | null;
  refusal: string | undefined;
  actions: { pause: FormAction; resume: FormAction };
}

/** Stops the clock, or lets it run again. */
export function PauseReview({ reference, paused, reason, refusal, actions }: Props) {
  if (paused) {
    return (
      <Section title="Resume" lede="Everybody can work on the review again.">
        {reason ? (
          <Inset>
            <p className="whitespace-pre-line">{reason}</p>
          </Inset>
        ) : null}
        <Form action={actions.resume} submit="Resume the review">
          <input type="hidden" name="reference" value={reference} />
        </Form>
      </Section>
    );
  }
  return (
    <Section
      title="Pause"
      lede="Everything stays readable, and nothing can be changed until somebody resumes."
    >
      {refusal ? (
        <Button look="secondary" refusal={refusal}>
          Pause the review
        </Button>
      ) : (
        <Form action={actions.pause} submit="Pause the review" look="secondary" className="max-w-measure">
          <input type="hidden" name="reference" value={reference} />
          <TextareaField
            name="reason"
            label="Why it is paused"
            rows={3}
            maxLength={2000}
            whoSees="The leaders and the organiser of the host, and the coordinator."
          />
        </Form>
      )}
    </Section>
  );
}
