import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import { enquiryLabels as labels, whoReadsEnquiry } from '@/lib/enquiries/labels';

/** What somebody who has no account yet writes to the network. */
export function EnquiryForm({ action, id }: { action: FormAction; id: string }) {
  return (
    <Form action={action} submit="Send the enquiry" className="max-w-measure">
      <input type="hidden" name="id" value={id} />
      <Field name="name" label={labels.name} autoComplete="name" maxLength={120} />
      <Field
        name="email"
        type="email"
        label={labels.email}
        hint="A letter comes to it with a link that confirms the enquiry."
        autoComplete="email"
      />
      <Field name="councilName" label={labels.councilName} autoComplete="organization" maxLength={200} />
      <Field
        name="jobTitle"
        label={labels.jobTitle}
        hint="Leader, head of policy, councillor for Marsh ward."
        autoComplete="organization-title"
        maxLength={120}
      />
      <TextareaField name="words" label={labels.words} rows={6} maxLength={4000} whoSees={whoReadsEnquiry} />
    </Form>
  );
}
