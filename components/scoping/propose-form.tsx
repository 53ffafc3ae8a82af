import type { FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';
import type { AgreementVersion } from '@/lib/scoping/agreement';
import { fieldLabels, headLabels, whoSeesAgreement } from '@/lib/scoping/labels';
import { CheckedProposal } from './checked-proposal';
import { FeedbackFields } from './feedback-fields';
import { FocusFields } from './focus-fields';
import { TeamFields } from './team-fields';
import { TimingFields } from './timing-fields';

interface ProposeFormProps {
  action: FormAction;
  reference: string;
  id: string;
  latest: AgreementVersion | null;
  /** The days that stand, or that were chosen on the page of weeks. */
  days: { from: string | null; to: string | null };
  /** What was recorded for these days before. */
  dateReason: string;
}

/** The five heads of a version to propose, from the text of the latest. */
export function ProposeForm({ action, reference, id, latest, days, dateReason }: ProposeFormProps) {
  const next = (latest?.number ?? 0) + 1;
  return (
    <CheckedProposal
      action={action}
      submit={`Propose version ${next} and ask for signatures`}
      labels={fieldLabels}
      secondary={
        <LinkButton href={`/reviews/${reference}/scoping`} look="quiet">
          Back without a change
        </LinkButton>
      }
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="after" value={latest?.number ?? 0} />
      <Section title={`1. ${headLabels.focus}`}>
        <FocusFields latest={latest} />
      </Section>
      <Section title={`2. ${headLabels.team}`}>
        <TeamFields latest={latest} />
      </Section>
      <Section title={`3. ${headLabels.timing}`}>
        <TimingFields reference={reference} latest={latest} days={days} dateReason={dateReason} />
      </Section>
      <Section title={`4. ${headLabels.preparation}`}>
        <TextareaField
          name="preparation"
          label={fieldLabels.preparation}
          hint="The position statement, what is public already, what is asked for and by when."
          rows={5}
          maxLength={4000}
          defaultValue={latest?.preparation}
        />
      </Section>
      <Section title={`5. ${headLabels.feedback}`}>
        <FeedbackFields latest={latest} />
      </Section>
      {latest ? (
        <Section title="Why it changes">
          <TextareaField
            name="reason"
            label={fieldLabels.reason}
            hint="One or two sentences for those who sign again."
            rows={3}
            maxLength={2000}
            whoSees={whoSeesAgreement}
          />
        </Section>
      ) : null}
    </CheckedProposal>
  );
}
