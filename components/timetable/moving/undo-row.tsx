import { buttonClasses } from '@/components/ui/button-look';
import { movingWords } from '@/lib/timetable/labels/moving';
import type { History } from './history';

interface UndoRowProps {
  history: History;
  undo: () => void;
  redo: () => void;
  /** What one did last, or why it was not done. */
  said: string;
  /** What others did. */
  told: string;
}

/** Undo and redo of one's own steps, and what has just happened, to see and to hear. */
export function UndoRow({ history, undo, redo, said, told }: UndoRowProps) {
  const isIdle = !(said || told || history.past.length > 0 || history.future.length > 0);
  return (
    <div
      className={`no-print sticky top-0 z-20 mb-3 bg-paper py-1.5 ${isIdle ? 'max-lg:hidden' : ''} flex min-h-11 flex-wrap items-center gap-x-3 gap-y-2 text-small`}
    >
      <Step words="Undo" keys="Control+Z" isOff={history.past.length === 0} press={undo} />
      <Step words="Redo" keys="Control+Shift+Z" isOff={history.future.length === 0} press={redo} />
      <p role="status" className="min-w-0 flex-1 empty:hidden">
        {said}
      </p>
      <p aria-live="polite" className="bg-accent-wash px-2 empty:hidden">
        {told}
      </p>
      <noscript>{movingWords.byForm}</noscript>
      {said || told ? null : <p className="max-w-measure text-soft max-lg:hidden">{movingWords.how}</p>}
    </div>
  );
}

interface StepProps {
  words: string;
  keys: string;
  isOff: boolean;
  press: () => void;
}

function Step({ words, keys, isOff, press }: StepProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={keys}
      aria-disabled={isOff}
      onClick={press}
      className={buttonClasses('secondary', { small: true, refused: isOff })}
    >
      {words}
    </button>
  );
}
