import Link from 'next/link';
import { AutosaveForm } from '@/components/ui/autosave-form';
import type { FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import { instantWords } from '@/lib/platform/date-words';
import type { WrittenSection } from '@/lib/report/schema';
import { reportFieldLabels, reportWords, sectionLabels } from '@/lib/report/words';
import { NotationHint } from './notation-hint';

interface Props {
  reference: string;
  section: {
    key: WrittenSection;
    text: string;
    version: number;
    written: { by: string; at: Date } | null;
  };
  action: FormAction;
  next: { href: string; title: string } | null;
}

/** One section, written in a plain notation; it saves itself, and never over somebody else's words. */
export function SectionForm({ reference, section, action, next }: Props) {
  return (
    <AutosaveForm
      action={action}
      submit="Save and go back"
      labels={reportFieldLabels}
      secondary={next ? <Link href={next.href}>Next: {next.title}</Link> : null}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="key" value={section.key} />
      <input type="hidden" name="version" value={section.version} />
      <TextareaField
        name="text"
        label={`Text of “${sectionLabels[section.key]}”`}
        rows={22}
        maxLength={30_000}
        defaultValue={section.text}
        whoSees={reportWords.teamSees}
      />
      {section.written ? (
        <p className="-mt-2 mb-4 text-small text-soft">
          Last written by {section.written.by}, {instantWords(section.written.at)}.
        </p>
      ) : null}
      <NotationHint />
    </AutosaveForm>
  );
}
