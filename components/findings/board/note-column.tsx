import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import { pathTo } from '@/components/device/address';
import { EmptyState } from '@/components/ui/empty-state';
import { WhoSees } from '@/components/ui/who-sees';
import type { BoardFinding, BoardNote } from '@/lib/findings/board';
import { drawingWords, noteSetLabels } from '@/lib/findings/drawing-labels';
import { notesWanted, queryOf, type Wanted, windowSize } from '@/lib/findings/note-filter';
import { noteWords } from '@/lib/notes/labels';
import { ChosenBar } from './chosen-bar';
import type { Hold } from './dragging';
import { NoteFilter } from './note-filter';
import { NoteRow } from './note-row';

interface NoteColumnProps {
  reference: string;
  notes: readonly BoardNote[];
  findings: readonly BoardFinding[];
  used: ReadonlySet<string>;
  wanted: Wanted;
  canWrite: boolean;
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
  take: (event: PointerEvent, hold: Hold) => void;
  onDraw: (hold: Hold, as: 'supporting' | 'against', from: HTMLElement) => void;
  onStart: (notes: readonly string[]) => void;
}

/** The team's notes and one's own private ones, to narrow, choose and draw; a form that works without JavaScript too. */
export function NoteColumn({ notes, used, chosen, choose, canWrite, ...props }: NoteColumnProps) {
  const hintId = useId();
  const [wanted, want] = useState(props.wanted);
  const found = notesWanted(notes, wanted, used);
  const rows = found.slice(0, wanted.shown);
  const serves = numbersByNote(props.findings);
  const list = useRef<HTMLUListElement>(null);
  const refocus = useFocusKept(list);

  function narrow(next: Wanted) {
    want(next);
    const query = queryOf(next);
    // The address keeps what is shown, so that a link or a reload shows it again.
    window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname);
  }

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const holding = (id: string): Hold => ({ notes: chosen.has(id) ? [...chosen] : [id], from: null });

  function press(event: KeyboardEvent<HTMLElement>, id: string) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { currentTarget } = event;
    const does: Record<string, () => void> = {
      a: () => props.onDraw(holding(id), 'supporting', currentTarget),
      o: () => props.onDraw(holding(id), 'against', currentTarget),
      n: () => props.onStart(holding(id).notes),
      ArrowDown: () => neighbour(list.current, currentTarget, 1)?.focus(),
      ArrowUp: () => neighbour(list.current, currentTarget, -1)?.focus(),
    };
    const wish = does[event.key];
    if (!wish) return;
    event.preventDefault();
    refocus(currentTarget);
    wish();
  }

  return (
    <section
      aria-labelledby="notes"
      className={`flex min-w-0 flex-col pt-4 ${canWrite ? 'lg:sticky lg:top-14 lg:max-h-[calc(100vh-4rem)]' : ''}`}
    >
      <div className="flex items-baseline justify-between">
        <h2 id="notes" className="text-h2" tabIndex={-1}>
          {noteSetLabels[wanted.show]}
        </h2>
        <span className="text-lede text-soft tabular">{found.length}</span>
      </div>
      <NoteFilter notes={notes} wanted={wanted} onChange={narrow} />
      <form
        action={`/reviews/${props.reference}/findings/new`}
        method="get"
        className="group flex min-h-0 flex-col"
      >
        {canWrite ? (
          <span id={hintId} hidden>
            {drawingWords.keys}
          </span>
        ) : null}
        {rows.length === 0 ? <NoNotes isEmpty={notes.length === 0} /> : null}
        <ul ref={list} className={`min-h-0 ${canWrite ? 'overscroll-contain lg:overflow-y-auto' : ''}`}>
          {rows.map((note) => (
            <NoteRow
              key={note.id}
              note={note}
              numbers={serves.get(note.id) ?? []}
              isChosen={chosen.has(note.id)}
              canWrite={canWrite}
              hintId={hintId}
              ownHref={pathTo({ review: props.reference, view: 'notes' })}
              onToggle={() => toggle(note.id)}
              onTake={(event) => props.take(event, holding(note.id))}
              onKey={(event) => press(event, note.id)}
            />
          ))}
          {found.length > rows.length ? (
            <li className="py-3">
              <a
                href={`?${queryOf({ ...wanted, shown: wanted.shown + windowSize })}`}
                className="target text-small"
                onClick={(event) => {
                  event.preventDefault();
                  narrow({ ...wanted, shown: wanted.shown + windowSize });
                }}
              >
                Show {Math.min(windowSize, found.length - rows.length)} more of {found.length}
              </a>
            </li>
          ) : null}
        </ul>
        {canWrite ? (
          <ChosenBar
            chosen={chosen}
            unseen={[...chosen].filter((id) => !rows.some((note) => note.id === id))}
            onDraw={(as, from) => props.onDraw({ notes: [...chosen], from: null }, as, from)}
            onClear={() => choose(new Set())}
          />
        ) : null}
        <WhoSees>{noteWords.team}</WhoSees>
      </form>
    </section>
  );
}

function NoNotes({ isEmpty }: { isEmpty: boolean }) {
  return (
    <EmptyState title={isEmpty ? 'No notes yet' : 'No note is like that'}>
      {isEmpty ? drawingWords.noNotes : drawingWords.noneWanted}
    </EmptyState>
  );
}

function numbersByNote(findings: readonly BoardFinding[]): Map<string, number[]> {
  const serves = new Map<string, number[]>();
  for (const { number, drawn } of findings)
    for (const { id } of drawn) serves.set(id, [...(serves.get(id) ?? []), number]);
  return serves;
}

function neighbour(list: HTMLElement | null, box: HTMLElement, step: number): HTMLElement | undefined {
  const boxes = [...(list?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [])];
  return boxes[boxes.indexOf(box) + step];
}

/** A note that is drawn leaves the list: the keyboard goes on at the next one in its place. */
function useFocusKept(list: React.RefObject<HTMLElement | null>): (box: HTMLElement) => void {
  const at = useRef<{ box: HTMLElement; index: number } | null>(null);
  useEffect(() => {
    const held = at.current;
    if (!held || held.box.isConnected) return;
    at.current = null;
    if (document.activeElement !== document.body) return;
    const boxes = list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [];
    const next = boxes[Math.min(held.index, boxes.length - 1)] ?? document.getElementById('notes');
    next?.focus();
  });
  return (box) => {
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [])];
    at.current = { box, index: boxes.indexOf(box) };
  };
}
