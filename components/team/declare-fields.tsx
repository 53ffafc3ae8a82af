import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';

/** The declaration of interests, as part of an answer or by itself. */
export function DeclareFields({ host }: { host: string }) {
  return (
    <>
      <RadioGroup
        name="interest"
        legend={`Have you an interest in ${host}?`}
        hint="Work, contracts, money, family, land, close friends or rivals: yours or of somebody near to you. In doubt, say it."
        options={[
          { value: 'none', label: 'No, I have none' },
          { value: 'some', label: 'Yes, or I am not sure' },
        ]}
      />
      <TextareaField
        name="words"
        label="What it is"
        rows={4}
        optional
        hint="Only if you have one."
        whoSees="You and the coordinator of this review read this. The host learns only that it was considered."
      />
    </>
  );
}
