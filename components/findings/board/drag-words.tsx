import type { BoardFinding } from '@/lib/findings/board';
import { drawingWords } from '@/lib/findings/drawing-labels';
import type { Drag } from './dragging';

interface DragWordsProps {
  drag: Drag;
  findings: ReadonlyMap<string, BoardFinding>;
}

/** What letting go would mean, at the foot of the window while notes are dragged. */
export function DragWords({ drag: { hold, over }, findings }: DragWordsProps) {
  const finding = over && over !== 'new' ? findings.get(over.finding) : undefined;
  return (
    <div
      className="pointer-events-none fixed inset-x-0 bottom-0 z-40 bg-slab px-10 py-3 text-small text-on-slab"
      aria-hidden="true"
    >
      <b>{drawingWords.dragged(hold.notes.length)}</b> {over === 'new' ? drawingWords.overNew : null}
      {finding && over !== 'new' && over ? drawingWords.over(finding.number, over.as) : null}
    </div>
  );
}
