import Link from 'next/link';
import { Field } from '@/components/ui/field';
import { TextareaField } from '@/components/ui/textarea-field';
import { dateReasonHint, dateReasonLabel } from '@/lib/calendar/labels';
import type { AgreementVersion } from '@/lib/scoping/agreement';
import { fieldLabels, whoSeesAgreement } from '@/lib/scoping/labels';

interface TimingFieldsProps {
  reference: string;
  latest: AgreementVersion | null;
  days: { from: string | null; to: string | null };
  dateReason: string;
}

export function TimingFields({ reference, latest, days, dateReason }: TimingFieldsProps) {
  return (
    <>
      <div className="flex flex-wrap gap-x-6">
        <Field name="onSiteFrom" type="date" label={fieldLabels.onSiteFrom} defaultValue={days.from} />
        <Field name="onSiteTo" type="date" label={fieldLabels.onSiteTo} defaultValue={days.to} />
      </div>
      <p className="-mt-2 mb-6">
        <Link href={`/reviews/${reference}/weeks`}>See what speaks for and against each week</Link>
      </p>
      <TextareaField
        name="dateReason"
        label={dateReasonLabel}
        optional
        hint={dateReasonHint}
        rows={2}
        maxLength={2000}
        defaultValue={dateReason}
        whoSees={whoSeesAgreement}
      />
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
