import { Field } from '@/components/ui/field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { AgreementVersion } from '@/lib/scoping/agreement';
import { fieldLabels } from '@/lib/scoping/labels';

interface TimingFieldsProps {
  latest: AgreementVersion | null;
  days: { from: string | null; to: string | null };
}

export function TimingFields({ latest, days }: TimingFieldsProps) {
  return (
    <>
      <div className="flex flex-wrap gap-x-6">
        <Field
          name="onSiteFrom"
          type="date"
          label={fieldLabels.onSiteFrom}
          defaultValue={latest?.onSiteFrom ?? days.from}
        />
        <Field
          name="onSiteTo"
          type="date"
          label={fieldLabels.onSiteTo}
          defaultValue={latest?.onSiteTo ?? days.to}
        />
      </div>
      <TextareaField
        name="timing"
        label={fieldLabels.timing}
        optional
        hint="Days to avoid, deadlines on the way, when the report is due."
        rows={3}
        maxLength={4000}
        defaultValue={latest?.timing}
      />
    </>
  );
}
