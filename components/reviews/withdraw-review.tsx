import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Stage } from '@/lib/platform/prisma/enums';

interface Props {
  reference: string;
  stage: Stage;
  endedReason: string | null;
  refusal: string | undefined;
  action: FormAction;
}

/** Ends a review before its time. */
export function WithdrawReview({ reference, stage, endedReason, refusal, action }: Props) {
  if (stage === 'withdrawn') {
    return (
      <Section title="Withdrawn">
        <Inset>
          <p className="whitespace-pre-line">{endedReason}</p>
        </Inset>
      </Section>
    );
  }
  return (
    <Section title="Withdraw" lede="The review ends for good. The council can ask for another one.">
      {refusal ? (
        <Button look="warn" refusal={refusal}>
          Withdraw the review
        </Button>
      ) : (
        <Form action={action} submit="Withdraw the review" look="warn" className="max-w-measure">
          <input type="hidden" name="reference" value={reference} />
          <TextareaField
            name="reason"
            label="Why it is withdrawn"
            rows={3}
            maxLength={2000}
            whoSees="The leaders and the organiser of the host, and the coordinator."
          />
        </Form>
      )}
    </Section>
  );
}
