'use client';

import { useActionState } from 'react';
import { Banner } from '@/components/ui/banner';
import { FileField } from '@/components/ui/file-field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import type { SheetPreview } from '@/lib/timetable/sheet/preview';
import { SheetRows } from './sheet-rows';

interface SheetImportProps {
  read: (previous: SheetPreview, form: FormData) => Promise<SheetPreview>;
  keep: FormAction;
  reference: string;
}

/** A spreadsheet pasted or chosen; what each of its rows would do; and the button that keeps it. */
export function SheetImport({ read, keep, reference }: SheetImportProps) {
  const [preview, look] = useActionState(read, { problem: null, text: '', read: null });
  return (
    <>
      {preview.problem ? (
        <Banner tone="error" live title="This cannot be read as a timetable.">
          {preview.problem}
        </Banner>
      ) : null}
      {preview.read ? (
        <Section title="What it would do" lede="Nothing is kept yet." wide>
          <Form
            action={keep}
            submit={preview.read.keeps ?? 'Nothing to keep'}
            refusal={preview.read.keeps ? undefined : 'No row says anything new that can be kept.'}
          >
            <input type="hidden" name="reference" value={reference} />
            <input type="hidden" name="text" value={preview.text} />
            <input type="hidden" name="fingerprint" value={preview.read.fingerprint} />
            <SheetRows read={preview.read} />
          </Form>
        </Section>
      ) : null}
      <Section title="The spreadsheet" lede="Copied out of Excel, Numbers or Google Sheets, or saved as CSV.">
        <form action={look} className="max-w-measure">
          <input type="hidden" name="reference" value={reference} />
          <TextareaField
            key={preview.text}
            name="text"
            label="Paste it here, with its first row"
            hint="The first row names the columns: Day, From, To, Session, and any of Kind, Place, Leads, Takes notes, Also there, Who is met, Areas of focus, Principles, Purpose."
            defaultValue={preview.text}
            rows={8}
          />
          <FileField
            name="file"
            label="Or choose its file"
            hint="CSV, up to 300 rows."
            accept=".csv,.tsv,.txt"
          />
          <SubmitButton look={preview.read ? 'secondary' : 'primary'}>Check it</SubmitButton>
        </form>
      </Section>
    </>
  );
}
