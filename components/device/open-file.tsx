import { type FormEvent, useId, useState } from 'react';
import { buttonClasses } from '@/components/ui/button-look';
import { controlClasses } from '@/components/ui/control-classes';
import { foldNotes } from '@/lib/notes/fold';
import { instantWords } from '@/lib/platform/date-words';
import { device } from './device';
import { draftsOf } from './drafts';
import { PressButton } from './press-button';
import { asBlob, type NotesFile, openFile } from './sealed-file';
import { ShellPage } from './shell-page';
import { useDevice } from './use-device';

/** Opens a file of notes with its passphrase: anybody who has both may read it, only its writer can send it. */
export function OpenFile() {
  const [notes, setNotes] = useState<NotesFile | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const id = useId();
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    const opened =
      file instanceof File ? await openFile(await file.text(), String(form.get('passphrase'))) : null;
    setNotes(opened);
    setIsWrong(opened === null);
  }
  return (
    <ShellPage title="Open a file of notes" back>
      <p className="mb-4">
        For a file that you downloaded before you signed out. It is opened on this device; nothing is sent to
        open it.
      </p>
      <form onSubmit={onSubmit}>
        <label htmlFor={`${id}-file`}>The file</label>
        <input
          id={`${id}-file`}
          name="file"
          type="file"
          accept=".json,application/json"
          className={`my-3 ${controlClasses}`}
        />
        <label htmlFor={id}>Its passphrase</label>
        <input
          id={id}
          name="passphrase"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className={`my-3 ${controlClasses}`}
        />
        {isWrong ? (
          <p role="alert" className="mb-3 font-bold text-error">
            That passphrase does not open this file, or it is not a file of notes.
          </p>
        ) : null}
        <button type="submit" className={buttonClasses('primary')}>
          Open the file
        </button>
      </form>
      {notes ? <Opened notes={notes} /> : null}
    </ShellPage>
  );
}

function Opened({ notes }: { notes: NotesFile }) {
  const { person } = useDevice();
  const [said, setSaid] = useState('');
  const folded = foldNotes(notes.operations).filter(({ content }) => content);
  const begun = draftsOf(notes.drafts, folded);
  async function putBack() {
    try {
      await device.putBack({
        ...notes,
        photos: notes.photos.map((photo) => ({ ...photo, bytes: asBlob(photo.bytes) })),
      });
      setSaid(
        begun.length > 0
          ? 'They are on this device again, and on their way. What was not saved stands under your notes.'
          : 'They are on this device again, and on their way.',
      );
    } catch (error) {
      setSaid(error instanceof Error ? error.message : 'They could not be put back.');
    }
  }
  return (
    <section className="mt-6 border-t-2 border-ink pt-3">
      <h2 className="text-h2">
        Notes of {notes.person.name}, {instantWords(new Date(notes.madeAt))}
      </h2>
      <ul className="my-3">
        {folded.map(({ id, content, otherTexts }) => (
          <li key={id} className="border-b border-rule py-3">
            {[content?.text ?? '', ...otherTexts].map((text) => (
              <p key={text} className="whitespace-pre-wrap">
                {text}
              </p>
            ))}
          </li>
        ))}
        {begun.map(({ place, draft }) => (
          <li key={place} className="border-b border-rule py-3">
            <p className="text-small font-bold">Not saved yet</p>
            <p className="whitespace-pre-wrap">{draft.content.text}</p>
          </li>
        ))}
      </ul>
      {person?.id === notes.person.id ? (
        <PressButton onPress={putBack}>Put them back and send them</PressButton>
      ) : (
        <p>To send them, {notes.person.name} signs in on this device and opens the file again.</p>
      )}
      <p role="status" className="mt-3 font-bold">
        {said}
      </p>
    </section>
  );
}
