import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { TagWord } from '@/components/ui/tag-word';
import type { Finding } from '@/lib/findings/finding';
import { NotePictures } from './note-pictures';
import { NoteSource } from './note-source';
import { NoteText } from './note-text';

interface FindingNotesProps {
  finding: Finding;
  action: FormAction;
  reference: string;
  canWrite: boolean;
}

/** The notes under a finding, and those that say otherwise. */
export function FindingNotes({ finding, action, reference, canWrite }: FindingNotesProps) {
  if (finding.notes.length === 0) return <p className="text-soft">None yet.</p>;
  return (
    <ul>
      {finding.notes.map((note) => (
        <li key={note.id} className="border-b border-rule py-3">
          {note.against ? (
            <p className="mb-1">
              <TagWord tone="warn">Says otherwise</TagWord>
            </p>
          ) : null}
          <NoteText note={note} />
          <NotePictures note={note} />
          <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <span className="text-small text-soft">
              <NoteSource note={note} />
            </span>
            {canWrite ? (
              <Form action={action} className="flex flex-wrap gap-2">
                <input type="hidden" name="reference" value={reference} />
                <input type="hidden" name="id" value={finding.id} />
                <input type="hidden" name="notes" value={note.id} />
                <SubmitButton name="as" value={note.against ? 'supporting' : 'against'} look="quiet" small>
                  {note.against ? 'It supports this' : 'It says otherwise'}
                </SubmitButton>
                <SubmitButton name="as" value="unused" look="quiet" small>
                  Take it away
                </SubmitButton>
              </Form>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
