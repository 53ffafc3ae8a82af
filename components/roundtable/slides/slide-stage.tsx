import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SlideShow } from '@/lib/roundtable/slides';
import { KeyList } from './key-list';
import { SlideFrame } from './slide-frame';
import { moveOf, placeAfter, type SlideMove } from './slide-keys';
import { StepButtons } from './step-buttons';

interface Props {
  show: SlideShow;
  at: number;
  go(to: number): void;
  notes: string | null;
  leave(): void;
}

/** One slide at a time over the whole window; the notes stay in the presenter's own. */
export function SlideStage({ show, at, go, notes, leave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [keysShown, setKeysShown] = useState(false);
  const count = show.slides.length;
  const slide = show.slides[at];
  useEffect(() => {
    dialog.current?.showModal();
    stage.current?.focus();
  }, []);

  const other: Partial<Record<SlideMove, () => void>> = {
    full: () => toggleFull(stage.current),
    notes: () => {
      if (notes) window.open(notes, 'slide-notes', 'popup,width=1100,height=760');
    },
    keys: () => setKeysShown((shown) => !shown),
  };
  const press = (event: KeyboardEvent) => {
    const move = moveOf(event);
    if (!move) return;
    event.preventDefault();
    const to = placeAfter(move, at, count);
    if (to === null) other[move]?.();
    else go(to);
  };

  return (
    <dialog
      ref={dialog}
      aria-label={show.title}
      onClose={leave}
      onKeyDown={press}
      className="m-0 h-dvh max-h-none w-dvw max-w-none overflow-hidden bg-paper p-0 text-ink"
    >
      <div
        ref={stage}
        tabIndex={-1}
        className="grid h-full w-full content-[safe_center] overflow-auto bg-paper outline-none"
      >
        <p className="sr-only" aria-live="polite">
          {slide ? `Slide ${at + 1} of ${count}: ${slide.heading}` : ''}
        </p>
        {slide ? (
          <SlideFrame show={show} slide={slide} number={at + 1} staged>
            <StepButtons at={at} count={count} go={go} leave={() => dialog.current?.close()} />
          </SlideFrame>
        ) : null}
        {keysShown ? (
          <div className="fixed right-6 bottom-20 border-2 border-ink bg-sheet p-6">
            <KeyList notes={notes !== null} />
          </div>
        ) : null}
      </div>
    </dialog>
  );
}

// Where the browser knows no full screen, as on a telephone, the slide fills the window already.
function toggleFull(stage: HTMLDivElement | null) {
  const change = document.fullscreenElement ? document.exitFullscreen() : stage?.requestFullscreen?.();
  change?.catch(() => undefined);
}
