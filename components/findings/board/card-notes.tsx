import { type PointerEvent, useId, useState } from 'react';
import { buttonClasses } from '@/components/ui/button-look';
import { drawingWords, stanceLabels, supportWords } from '@/lib/findings/drawing-labels';
import type { Stance } from '@/lib/findings/drawing-schema';
import type { Finding, FindingNote } from '@/lib/findings/finding';
import { supportOf } from '@/lib/findings/support';
import { NotePictures } from '../note-pictures';
import { NoteSource } from '../note-source';
import { NoteText } from '../note-text';
import type { Tool } from './board';
import type { Hold } from './dragging';

interface CardNotesProps {
  finding: Finding;
  canWrite: boolean;
  canMerge: boolean;
  take: (event: PointerEvent, hold: Hold) => void;
  onTool: (tool: Tool) => void;
  onPlace: (hold: Hold, finding: string, as: Stance) => void;
}

/** What a finding stands on, in words; opened, its notes, with those that say otherwise beside those that support it. */
export function CardNotes({ finding, canWrite, canMerge, take, ...on }: CardNotesProps) {
  const listId = useId();
  const [isOpen, open] = useState(false);
  const { id, number, notes, frozen } = finding;
  return (
    <div className="mt-2 text-small">
      <div className="flex flex-wrap items-center gap-x-4">
        <span className="text-soft tabular">{supportWords(supportOf(finding))}</span>
        <span className="no-print flex flex-wrap gap-x-4">
          {notes.length > 0 ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={listId}
              onClick={() => open(!isOpen)}
              className={linkLook}
            >
              {isOpen
                ? 'Hide the notes'
                : drawingWords.read(
                    notes.length,
                    notes.some(({ against }) => against),
                  )}
              <span className="sr-only"> of finding {number}</span>
            </button>
          ) : null}
          {canWrite && canMerge ? (
            <button
              type="button"
              onClick={() => on.onTool({ kind: 'merge', finding: id })}
              className={linkLook}
            >
              Merge<span className="sr-only"> finding {number}</span>…
            </button>
          ) : null}
        </span>
      </div>
      {frozen && notes.length === 0 ? <p className="text-soft">{drawingWords.frozen}</p> : null}
      <div id={listId}>
        {isOpen ? <OpenNotes finding={finding} canWrite={canWrite} take={take} {...on} /> : null}
      </div>
    </div>
  );
}

const linkLook = 'min-h-11 text-accent underline underline-offset-4 md:min-h-9';

type OpenNotesProps = Omit<CardNotesProps, 'canMerge'>;

function OpenNotes({ finding, canWrite, take, onTool, onPlace }: OpenNotesProps) {
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  const { id, notes } = finding;
  const chosen = notes.filter((note) => marked.has(note.id)).map((note) => note.id);
  const hold: Hold = { notes: chosen, from: id };
  const place = (as: Stance) => {
    onPlace({ notes: chosen, from: null }, id, as);
    mark(new Set());
  };
  const toggle = (note: string) => {
    const next = new Set(marked);
    if (!next.delete(note)) next.add(note);
    mark(next);
  };
  const sides = [
    { as: 'supporting', own: notes.filter(({ against }) => !against) },
    { as: 'against', own: notes.filter(({ against }) => against) },
  ] as const;
  const isSplit = sides.every(({ own }) => own.length > 0);
  return (
    <div className="mt-1 border-t border-rule">
      <div className={isSplit ? 'grid gap-x-6 md:grid-cols-2' : ''}>
        {sides.map(({ as, own }) =>
          own.length > 0 ? (
            <section key={as} aria-label={stanceLabels[as]}>
              <h4 className={`pt-3 font-bold ${as === 'against' ? 'text-warn' : ''}`}>{stanceLabels[as]}</h4>
              <ul>
                {own.map((note) => (
                  <CardNote
                    key={note.id}
                    note={note}
                    isChosen={marked.has(note.id)}
                    canWrite={canWrite}
                    onToggle={() => toggle(note.id)}
                    onTake={(event) =>
                      take(event, { notes: marked.has(note.id) ? chosen : [note.id], from: id })
                    }
                  />
                ))}
              </ul>
            </section>
          ) : null,
        )}
      </div>
      {chosen.length > 0 ? (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <b className="tabular">{drawingWords.chosen(chosen.length)}</b>
          <Tiny words="Move to…" onPress={(from) => onTool({ kind: 'draw', hold, as: 'supporting', from })} />
          {notes.some((note) => marked.has(note.id) && !note.against) ? (
            <Tiny words="Says otherwise" onPress={() => place('against')} />
          ) : null}
          {notes.some((note) => marked.has(note.id) && note.against) ? (
            <Tiny words="Supports it" onPress={() => place('supporting')} />
          ) : null}
          <Tiny words="Take away" onPress={() => place('unused')} />
          <Tiny
            words="Split off…"
            onPress={() => {
              onTool({ kind: 'split', finding: id, notes: chosen });
              mark(new Set());
            }}
          />
        </div>
      ) : null}
    </div>
  );
}

function Tiny({ words, onPress }: { words: string; onPress: (from: HTMLElement) => void }) {
  return (
    <button
      type="button"
      onClick={(event) => onPress(event.currentTarget)}
      className={buttonClasses('secondary', { small: true })}
    >
      {words}
    </button>
  );
}

interface CardNoteProps {
  note: FindingNote;
  isChosen: boolean;
  canWrite: boolean;
  onToggle: () => void;
  onTake: (event: PointerEvent) => void;
}

function CardNote({ note, isChosen, canWrite, onToggle, onTake }: CardNoteProps) {
  const boxId = useId();
  const words = (
    <>
      <NoteText note={note} />
      <span className="text-soft">
        <NoteSource note={note} />
      </span>
    </>
  );
  const pictures = <NotePictures note={note} />;
  if (!canWrite)
    return (
      <li className="border-b border-rule py-2">
        {words}
        {pictures}
      </li>
    );
  return (
    <li
      className="flex cursor-grab gap-3 border-b border-rule select-none has-checked:bg-accent-wash"
      onPointerDown={onTake}
    >
      <input
        id={boxId}
        type="checkbox"
        checked={isChosen}
        onChange={onToggle}
        className="mt-3 size-5 shrink-0 accent-accent"
      />
      <div className="min-w-0 flex-1">
        <label htmlFor={boxId} className="block cursor-grab py-2">
          {words}
        </label>
        {pictures}
      </div>
    </li>
  );
}
