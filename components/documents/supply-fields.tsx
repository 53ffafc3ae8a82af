import { Field } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { accepted } from '@/lib/documents/file-kinds';
import { acceptedWords } from '@/lib/documents/labels';

/** A link to what is public already, or a file. */
export function SupplyFields() {
  return (
    <>
      <Field
        name="link"
        label="Already public: a link"
        type="url"
        optional
        hint="Begins with https://. Then no file is needed."
      />
      <FileField
        name="file"
        label="Or a file"
        accept={accepted}
        hint={acceptedWords}
        whoSees="The host’s people, the coordinator and the peers who have declared see it. It is never published."
      />
    </>
  );
}
