import type { KeyboardEvent, PointerEvent } from 'react';
import { Icon } from '@/components/ui/icon';
import { PrincipleRow } from '@/components/ui/principle-row';
import { TagWord } from '@/components/ui/tag-word';
import type { BoardNote } from '@/lib/findings/board';
import { drawingWords } from '@/lib/findings/drawing-labels';
import { NotePictures } from '../note-pictures';
import { NoteSource } from '../note-source';
import { NoteText } from '../note-text';

interface NoteRowProps {
  note: BoardNote;
  /** The findings that it serves. */
  numbers: readonly number[];
  isChosen: boolean;
  canWrite: boolean;
  hintId: string;
  /** Where one’s own notes are shared, after a look at what they might give away. */
  ownHref: string;
  onToggle: () => void;
  onTake: (event: PointerEvent) => void;
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A note to choose and to draw; a private one is shared first. */
export function NoteRow({ note, numbers, canWrite, isChosen, hintId, ownHref, ...on }: NoteRowProps) {
  const words = <NoteWords note={note} numbers={numbers} />;
  const pictures = <NotePictures note={note} />;
  if (!canWrite)
    return (
      <li className="border-b border-rule py-3">
        {words}
        {pictures}
      </li>
    );
  if (note.isPrivate)
    return (
      <li className="border-b border-rule border-l-[6px] border-l-rule py-3 pl-3">
        {words}
        {pictures}
        <p className="mt-2 flex flex-wrap items-center gap-x-3 text-small text-soft">
          <span className="flex items-center gap-1.5">
            <Icon name="lock" size={16} /> {drawingWords.private}
          </span>
          <a href={ownHref} className="target">
            Your notes
          </a>
        </p>
      </li>
    );
  return (
    <li
      className="flex cursor-grab gap-3 border-b border-rule px-2 select-none has-checked:bg-accent-wash"
      onPointerDown={on.onTake}
    >
      <input
        id={`note-${note.id}`}
        type="checkbox"
        name="note"
        value={note.id}
        checked={isChosen}
        onChange={on.onToggle}
        onKeyDown={on.onKey}
        aria-describedby={hintId}
        className="mt-4 size-5 shrink-0 accent-accent"
      />
      <div className="min-w-0 flex-1">
        <label htmlFor={`note-${note.id}`} className="block cursor-grab py-3">
          {words}
        </label>
        {pictures}
      </div>
    </li>
  );
}

function NoteWords({ note, numbers }: { note: BoardNote; numbers: readonly number[] }) {
  return (
    <>
      <span className="block text-small text-ink">
        <NoteText note={note} />
      </span>
      <span className="mt-2 flex flex-wrap items-center justify-between gap-2 text-small text-soft">
        <span>
          <NoteSource note={note} />
          {numbers.length > 0 ? <span className="tabular">, {drawingWords.serves(numbers)}</span> : null}
        </span>
        <span className="flex items-center gap-2">
          {note.tonight ? <TagWord tone="strong">For tonight</TagWord> : null}
          <PrincipleRow principles={note.principles} size={20} />
        </span>
      </span>
    </>
  );
}
