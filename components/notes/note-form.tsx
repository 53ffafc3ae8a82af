import { ChoiceTiles } from '@/components/ui/choice-tiles';
import { CitizenSign } from '@/components/ui/citizen-sign';
import { Form, type FormAction } from '@/components/ui/form';
import { PrincipleSquare } from '@/components/ui/principle-square';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import { principleSigns } from '@/lib/method/principle-signs';
import { noteFieldLabels, noteSourceLabels, noteWords } from '@/lib/notes/labels';
import type { OwnNote } from '@/lib/notes/note';
import { sourceKinds } from '@/lib/notes/schema';
import type { PlannedSession } from '@/lib/timetable/session';
import { NoteContext } from './note-context';
import { NoteDraft } from './note-draft';

interface NoteFormProps {
  action: FormAction;
  reference: string;
  /** Whose words wait on this device until they are saved. */
  personId: string;
  /** A new note's id, made by the page: a second press adds nothing. */
  id: string;
  note: OwnNote | null;
  session: PlannedSession | null;
  /** The sessions that the note can belong to. */
  sessions: readonly PlannedSession[];
}

/** A note: the words first, then who said it and what it is about. */
export function NoteForm({ action, reference, personId, id, note, session, sessions }: NoteFormProps) {
  const principles = note?.principles ?? [];
  return (
    <Form action={action} labels={noteFieldLabels}>
      <input type="hidden" name="reference" value={reference} />
      {note ? (
        <>
          <input type="hidden" name="id" value={note.id} />
          <input type="hidden" name="version" value={note.version} />
        </>
      ) : (
        <NoteDraft id={id} reference={reference} personId={personId} />
      )}
      <TextareaField
        name="text"
        label="What did you hear, see or read?"
        defaultValue={note?.text}
        rows={5}
        maxLength={5000}
        whoSees={note?.sharedAt ? noteWords.team : noteWords.private}
      />
      <ChoiceTiles
        name="source"
        legend="Who said it"
        hint="The kind of source, never a name."
        kind="one"
        columns={3}
        options={sourceKinds.map((value) => ({ value, label: noteSourceLabels[value] }))}
        defaultValue={note?.source ?? onlyKind(session)}
      />
      <ChoiceTiles
        name="principles"
        legend="About"
        hint={session ? 'This session’s principles come first.' : undefined}
        kind="many"
        options={inOrder(session).map((sign) => ({
          value: sign.key,
          label: sign.shortName,
          sign: <PrincipleSquare principle={sign.key} size={30} />,
        }))}
        defaultValue={principles}
      />
      <ChoiceTiles
        name="citizens"
        legend={<span className="sr-only">Citizen involvement</span>}
        kind="many"
        options={[{ value: 'yes', label: 'Citizen involvement', sign: <CitizenSign size={30} /> }]}
        defaultValue={note?.citizens ? 'yes' : null}
      />
      <NoteContext note={note} session={session} sessions={sessions} />
      <div className="[&_button]:min-h-[62px] [&_button]:text-lede-lg">
        <SubmitButton wide>{note ? 'Save the change' : 'Save note'}</SubmitButton>
      </div>
    </Form>
  );
}

function inOrder(session: PlannedSession | null) {
  const first = new Set<string>(session?.principles);
  return principleSigns.toSorted((a, b) => Number(first.has(b.key)) - Number(first.has(a.key)));
}

/** Where only one kind of people is met, it is chosen already. */
function onlyKind(session: PlannedSession | null): string | null {
  const kinds = new Set(session?.groups.map((group) => group.kind));
  const [kind] = kinds;
  return kinds.size === 1 ? (kind ?? null) : null;
}
