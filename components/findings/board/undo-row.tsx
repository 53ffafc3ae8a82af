import { buttonClasses } from '@/components/ui/button-look';
import { drawingWords } from '@/lib/findings/drawing-labels';
import type { Drawing } from './use-drawing';

interface UndoRowProps {
  drawing: Drawing;
  /** What others did. */
  told: string;
  canWrite: boolean;
}

/** Taking back one's own last step, and what has just happened, to see and to hear. */
export function UndoRow({ drawing: { canUndo, said, undo }, told, canWrite }: UndoRowProps) {
  const isIdle = !(said || told || canUndo);
  return (
    <div
      className={`no-print sticky top-0 z-20 mb-2 flex min-h-11 flex-wrap items-center gap-x-3 gap-y-2 bg-paper py-1.5 text-small ${isIdle ? 'max-lg:hidden' : ''}`}
    >
      {canWrite ? (
        <button
          type="button"
          aria-keyshortcuts="Control+Z"
          aria-disabled={!canUndo}
          onClick={undo}
          className={buttonClasses('secondary', { small: true, refused: !canUndo })}
        >
          Undo
        </button>
      ) : null}
      <p role="status" className="min-w-0 flex-1 empty:hidden">
        {said}
      </p>
      <p aria-live="polite" className="bg-accent-wash px-2 empty:hidden">
        {told}
      </p>
      <noscript>{drawingWords.needsScript}</noscript>
      {canWrite && !(said || told) ? (
        <p className="max-w-measure text-soft max-lg:hidden">{drawingWords.how}</p>
      ) : null}
    </div>
  );
}
