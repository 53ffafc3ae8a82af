import {
  type FormEvent,
  type ReactNode,
  type SubmitEvent,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceTiles } from '@/components/ui/choice-tiles';
import { CitizenSign } from '@/components/ui/citizen-sign';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FormContext } from '@/components/ui/form-context';
import { PrincipleSquare } from '@/components/ui/principle-square';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import { principleSigns } from '@/lib/method/principle-signs';
import { attributionsIn } from '@/lib/notes/attribution';
import { contentOf, draftFaults, type NoteDraft } from '@/lib/notes/draft';
import { noteSourceLabels, noteWords, sharingWords } from '@/lib/notes/labels';
import { longestNote, type NoteContent } from '@/lib/notes/operation';
import type { PackedSession } from '@/lib/notes/pack';
import { sourceKinds } from '@/lib/notes/schema';
import { CaptureHead } from './capture-head';
import { LookAgain } from './look-again';
import { NoteContext } from './note-context';
import { NotePhotos } from './note-photos';
import { PhotoButton } from './photo-button';
import { readContent } from './read-content';
import { type Room, sessionIn, type WrittenNote } from './room';
import { SafetyLink } from './safety';

interface CaptureFormProps {
  room: Room;
  draft: NoteDraft;
  /** The note that is changed; null while one is taken. */
  note: WrittenNote | null;
  /** Why the device could not keep it. */
  fault: string;
  onChange: (draft: NoteDraft) => void;
  onSave: (draft: NoteDraft, content: NoteContent) => void;
  /** What is said of the words before they are changed. */
  children: ReactNode;
}

/** A note: the words first, then who said it and what it is about. */
export function CaptureForm({
  room,
  draft: first,
  note,
  fault,
  onChange,
  onSave,
  children,
}: CaptureFormProps) {
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<ReturnType<typeof draftFaults>>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const text = form.current?.elements.namedItem('text');
    if (text instanceof HTMLTextAreaElement) text.focus();
  }, []);

  // Photos arrive while somebody types: each change goes upon the latest.
  const latest = useRef(first);
  const change = (content: (before: NoteDraft['content']) => NoteDraft['content']) => {
    latest.current = { ...latest.current, content: content(latest.current.content) };
    setDraft(latest.current);
    onChange(latest.current);
  };
  const read = (event: FormEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file') return;
    const { currentTarget } = event;
    change((before) => readContent(currentTarget, before));
  };
  const adding = useRef<Promise<void>>(undefined);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { currentTarget } = event;
    // More may be chosen while one waits.
    for (let work: unknown; work !== adding.current; ) {
      work = adding.current;
      await work;
    }
    const content = readContent(currentTarget, latest.current.content);
    const whole = contentOf(content);
    setFaults(draftFaults(content));
    if (whole) onSave({ ...draft, content }, whole);
  };
  const said = Object.entries(faults);
  const session = sessionIn(room, draft.content.sessionId);
  return (
    <FormContext value={{ id: 'note-', pending: false, values: {}, errors: listed(faults) }}>
      <CaptureHead room={room} note={note} content={draft.content} />
      {children}
      <form ref={form} noValidate onInput={read} onSubmit={(event) => void submit(event)}>
        {said.length > 0 ? (
          <ErrorSummary errors={said.map(([name, message]) => ({ href: `#note-${name}`, message }))} />
        ) : null}
        <TextareaField
          name="text"
          label="What did you hear, see or read?"
          defaultValue={first.content.text}
          rows={5}
          maxLength={longestNote}
          whoSees={draft.content.shared ? noteWords.team : noteWords.private}
        />
        <Worth text={draft.content.text} names={room.pack.names} />
        <ChoiceTiles
          name="source"
          legend="Who said it"
          hint="The kind of source, never a name."
          kind="one"
          columns={3}
          options={sourceKinds.map((value) => ({ value, label: noteSourceLabels[value] }))}
          defaultValue={first.content.source}
        />
        <ChoiceTiles
          name="principles"
          legend="About"
          hint={
            session && session.principles.length > 0 ? 'This session’s principles come first.' : undefined
          }
          kind="many"
          options={inOrder(session).map((sign) => ({
            value: sign.key,
            label: sign.shortName,
            sign: <PrincipleSquare principle={sign.key} size={30} />,
          }))}
          defaultValue={first.content.principles}
        />
        <ChoiceTiles
          name="citizens"
          legend={<span className="sr-only">Citizen involvement</span>}
          kind="many"
          options={[{ value: 'yes', label: 'Citizen involvement', sign: <CitizenSign size={30} /> }]}
          defaultValue={first.content.citizens ? 'yes' : null}
        />
        <NoteContext content={draft.content} first={first.content} room={room} isNew={note === null} />
        <Checkbox
          name="tonight"
          label="For tonight"
          hint="The evening meeting talks about it once it is shared."
          defaultChecked={first.content.tonight}
        />
        <NotePhotos
          ids={draft.content.photos}
          kept={room.photos}
          onRemove={(id) =>
            change((before) => ({ ...before, photos: before.photos.filter((photo) => photo !== id) }))
          }
        />
        <PhotoButton
          note={draft.note}
          reference={room.pack.reference}
          count={() => latest.current.content.photos.length}
          onAdding={(work) => {
            adding.current = work;
          }}
          onAdd={(id) => change((before) => ({ ...before, photos: [...before.photos, id] }))}
        />
        {fault ? (
          <p role="alert" className="mb-4 border-l-[3px] border-error pl-4 font-bold text-error">
            {fault}
          </p>
        ) : null}
        <div className="[&_button]:min-h-[62px] [&_button]:text-lede-lg">
          <SubmitButton wide>{note === null ? 'Save note' : 'Save the change'}</SubmitButton>
        </div>
      </form>
      <SafetyLink reference={room.pack.reference} />
    </FormContext>
  );
}

/** While it is written the check only stands by: it is asked in earnest before the note is shared. */
function Worth({ text, names }: { text: string; names: readonly string[] }) {
  const calm = useDeferredValue(text);
  const finds = attributionsIn(calm, names);
  if (finds.length === 0) return null;
  return (
    <div className="-mt-2 mb-6 border-l-[6px] border-warn bg-warn-wash px-4 py-3">
      <p className="mb-1 font-bold">{sharingWords.title}</p>
      <LookAgain finds={finds} />
    </div>
  );
}

function inOrder(session: PackedSession | null) {
  const first = new Set<string>(session?.principles);
  return principleSigns.toSorted((a, b) => Number(first.has(b.key)) - Number(first.has(a.key)));
}

function listed(faults: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(faults).map(([name, words]) => [name, [words]]));
}
