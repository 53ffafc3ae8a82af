'use client';

import { useRouter } from 'next/navigation';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLive } from '@/components/ui/use-live';
import { useUndoKeys } from '@/components/ui/use-undo-keys';
import { type BoardFinding, type BoardNote, stanceOf, usedNotes } from '@/lib/findings/board';
import { drawingWords } from '@/lib/findings/drawing-labels';
import type { Placing, Stance } from '@/lib/findings/drawing-schema';
import type { Peer } from '@/lib/findings/finding';
import type { Wanted } from '@/lib/findings/note-filter';
import type { BoardActions } from './board-actions';
import { DragWords } from './drag-words';
import { type Drag, Dragging, type Hold } from './dragging';
import { FindingColumn } from './finding-column';
import { NoteColumn } from './note-column';
import { UndoRow } from './undo-row';
import { useDrawing } from './use-drawing';
import { useOthers } from './use-others';

export interface BoardProps {
  reference: string;
  notes: readonly BoardNote[];
  findings: readonly BoardFinding[];
  peers: readonly Peer[];
  wanted: Wanted;
  canWrite: boolean;
  /** Each finding’s place for the viewer’s own word, by its id. */
  ownViews: ReadonlyMap<string, ReactNode>;
  actions: BoardActions;
  /** How far the review had come when the page was made. */
  sequence: number;
}

export type Tool =
  | { kind: 'draw'; hold: Hold; as: 'supporting' | 'against'; from: HTMLElement }
  | { kind: 'split'; finding: string; notes: readonly string[] }
  | { kind: 'merge'; finding: string };

// react-aria would put a style sheet of this name into the page, which the page's policy refuses; ours says the same.
const pressStyle = 'react-aria-pressable-style';

const tools = () => import('./tools');
const DrawMenu = lazy(async () => ({ default: (await tools()).DrawMenu }));
const SplitDialog = lazy(async () => ({ default: (await tools()).SplitDialog }));
const MergeDialog = lazy(async () => ({ default: (await tools()).MergeDialog }));

/** Notes beside findings: shown at once, sent behind it, and followed while others work on it too. */
export function Board({ reference, notes, peers, canWrite, actions, sequence, ...props }: BoardProps) {
  const router = useRouter();
  const drawing = useDrawing({ reference, findings: props.findings, actions });
  const { findings } = drawing;
  useLive(`/api/live/${reference}`, sequence, drawing.isBusy);
  const { changed, told } = useOthers({ findings: props.findings, notes }, drawing.isOwn);
  useUndoKeys(drawing.undo, () => undefined);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [drag, setDrag] = useState<Drag | null>(null);
  const [tool, setTool] = useState<Tool | null>(null);
  const known = new Map(
    findings.map((finding) => [finding.id, { ...finding, version: drawing.versionOf(finding) }]),
  );
  const byId = new Map(notes.map((note) => [note.id, note]));
  const used = usedNotes(findings);

  function startFinding(ids: readonly string[]) {
    const query = new URLSearchParams(ids.map((id) => ['note', id]));
    router.push(`/reviews/${reference}/findings/new?${query}`);
  }

  function draw({ notes: ids, from }: Hold, id: string, as: Stance) {
    const to = known.get(id);
    const source = from === id ? undefined : known.get(from ?? '');
    if (!to) return;
    const placings = ids.flatMap((note): Placing[] => [
      { finding: id, note, was: stanceOf(to, note), as },
      ...(source && as !== 'unused'
        ? [{ finding: source.id, note, was: stanceOf(source, note), as: 'unused' } as const]
        : []),
    ]);
    const moves = placings.filter(({ was, as: then }) => was !== then).length;
    drawing.place(
      placings,
      moves === 0 ? drawingWords.already(to.number) : wordsOf(ids.length, to, as, source),
    );
    choose(new Set());
  }

  const dragging = useDragging(setDrag, ({ hold, over }) => {
    if (over === 'new') startFinding(hold.notes);
    else if (over) draw(hold, over.finding, over.as);
  });
  const take = (event: React.PointerEvent, hold: Hold) => {
    if (canWrite) dragging.take(event, hold);
  };

  return (
    <div>
      <span id={pressStyle} hidden />
      <UndoRow drawing={drawing} told={told} canWrite={canWrite} />
      <nav aria-label="On this page" className="mb-4 flex gap-6 lg:hidden">
        <a href="#notes" className="target">
          Notes
        </a>
        <a href="#findings" className="target">
          Findings
        </a>
      </nav>
      <div className="grid gap-x-12 gap-y-10 border-t-2 border-ink lg:grid-cols-[23rem_minmax(0,1fr)]">
        <NoteColumn
          {...{ reference, notes, findings, used, canWrite, chosen, choose, take }}
          wanted={props.wanted}
          onDraw={(hold, as, from) => setTool({ kind: 'draw', hold, as, from })}
          onStart={startFinding}
        />
        <FindingColumn
          {...{ reference, notes: byId, findings, peers, canWrite, changed, drag, take }}
          ownViews={props.ownViews}
          onTool={setTool}
          onPlace={draw}
        />
      </div>
      {drag ? <DragWords drag={drag} findings={known} /> : null}
      <Suspense fallback={null}>
        {tool?.kind === 'draw' ? (
          <DrawMenu
            tool={tool}
            findings={findings}
            onChoose={(id) => {
              setTool(null);
              if (id === 'new') startFinding(tool.hold.notes);
              else draw(tool.hold, id, tool.as);
            }}
            onClose={() => setTool(null)}
          />
        ) : null}
        {tool?.kind === 'split' ? (
          <SplitDialog
            finding={known.get(tool.finding)}
            notes={tool.notes.flatMap((id) => byId.get(id) ?? [])}
            onSplit={(wanted, from) => {
              setTool(null);
              drawing.split(wanted, (number) => drawingWords.split(number, from.number), from.id);
            }}
            onClose={() => setTool(null)}
          />
        ) : null}
        {tool?.kind === 'merge' ? (
          <MergeDialog
            finding={known.get(tool.finding)}
            others={[...known.values()].filter(({ id }) => id !== tool.finding)}
            onMerge={(wanted, words) => {
              setTool(null);
              drawing.merge(wanted, words);
            }}
            onClose={() => setTool(null)}
          />
        ) : null}
      </Suspense>
    </div>
  );
}

function wordsOf(count: number, to: BoardFinding, as: Stance, source: BoardFinding | undefined): string {
  if (as === 'unused') return drawingWords.takenAway(count, to.number);
  if (source) return drawingWords.moved(count, source.number, to.number);
  return as === 'against'
    ? drawingWords.drawnAgainst(count, to.number)
    : drawingWords.drawn(count, to.number);
}

function useDragging(show: (drag: Drag | null) => void, drop: (drag: Drag) => void): Dragging {
  const setting = { show, drop };
  const [dragging] = useState(() => new Dragging(setting));
  useEffect(() => dragging.use(setting));
  useEffect(() => dragging.follow(), [dragging]);
  return dragging;
}
