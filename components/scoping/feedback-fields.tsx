import { Checkbox } from '@/components/ui/checkbox';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';
import type { AgreementVersion } from '@/lib/scoping/agreement';
import { feedbackFormLabels, fieldLabels } from '@/lib/scoping/labels';

export function FeedbackFields({ latest }: { latest: AgreementVersion | null }) {
  return (
    <>
      <TextareaField
        name="feedback"
        label={fieldLabels.feedback}
        hint="Who comes to the roundtable, what is written afterwards and by when."
        rows={4}
        maxLength={4000}
        defaultValue={latest?.feedback}
      />
      <RadioGroup
        name="feedbackForm"
        legend={fieldLabels.feedbackForm}
        options={Object.entries(feedbackFormLabels).map(([value, label]) => ({ value, label }))}
        defaultValue={latest?.feedbackForm ?? 'report'}
      />
      <TextareaField
        name="activity"
        label={fieldLabels.activity}
        optional
        hint="A planning session, a day of learning with another council."
        rows={3}
        maxLength={4000}
        defaultValue={latest?.activity}
      />
      <Checkbox
        name="learningConsent"
        label={fieldLabels.learningConsent}
        hint="A choice of its own: the council is never named, and the review is the same without it."
        defaultChecked={latest?.learningConsent ?? false}
      />
    </>
  );
}
