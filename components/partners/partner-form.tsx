import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { partnerWords } from '@/lib/partners/labels';

/** Names a partner. `children`: the hidden fields that say where. */
export function PartnerForm({ action, children }: { action: FormAction; children: ReactNode }) {
  return (
    <Disclosure summary="Name a partner" className="no-print mt-4">
      <Form action={action} submit="Name this partner" look="secondary" clearWhenDone>
        {children}
        <Field
          name="name"
          label="Name of the partner"
          hint={partnerWords.hint}
          autoComplete="off"
          maxLength={200}
        />
        <Field
          name="part"
          label="Its part in the review"
          hint="Such as: runs the clinics with both councils; its staff are met on the second day."
          maxLength={300}
          whoSees={partnerWords.whoSees}
        />
      </Form>
    </Disclosure>
  );
}
