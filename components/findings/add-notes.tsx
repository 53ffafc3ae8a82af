import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { TeamNote } from '@/lib/notes/note';
import { NoteSource } from './note-source';
import { NoteText } from './note-text';

interface AddNotesProps {
  notes: readonly TeamNote[];
  action: FormAction;
  reference: string;
  id: string;
}

/** Shared notes that could stand under a finding or speak against it. */
export function AddNotes({ notes, action, reference, id }: AddNotesProps) {
  if (notes.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="flex min-h-11 items-center text-accent underline underline-offset-4">
        Add notes ({notes.length} to choose from)
      </summary>
      <Form action={action} className="mt-2">
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="id" value={id} />
        <CheckboxGroup
          name="notes"
          legend="Notes of the team"
          options={notes.map((note) => ({
            value: note.id,
            label: <NoteText note={note} />,
            hint: <NoteSource note={note} />,
          }))}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="as" value="supporting" look="secondary">
            They support it
          </SubmitButton>
          <SubmitButton name="as" value="against" look="secondary">
            They say otherwise
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
