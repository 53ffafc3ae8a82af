import type { ReactNode } from 'react';
import { ClosingRow } from '@/components/ui/closing-row';
import type { Slide, SlideShow } from '@/lib/roundtable/slides';
import { SlideBody } from './slide-body';

interface Props {
  show: SlideShow;
  slide: Slide;
  /** Its place among the slides, from one. */
  number: number;
  /** Fills the screen; else it is as wide as what it stands in. */
  staged?: boolean;
  children?: ReactNode;
}

/**
 * One slide. All its measures are parts of its own width: 80 wide and 45 high, so that it is the same on a wall and beside
 * the presenter's notes. On a phone held upright it flows instead.
 */
export function SlideFrame({ show, slide, number, staged = false, children }: Props) {
  const size = staged
    ? 'min-h-full w-full text-[min(1.25vw,2.2222vh)] max-md:portrait:text-[0.72rem]'
    : 'aspect-video border border-rule text-[1.25cqw] max-md:aspect-auto max-md:text-[0.72rem]';
  return (
    <div className="w-full [container-type:inline-size]">
      <section
        aria-label={`Slide ${number} of ${show.slides.length}`}
        className={`flex flex-col bg-paper p-[4em] pb-[2.5em] text-ink max-md:portrait:p-[2.4em] ${size}`}
      >
        <div className="flex min-h-0 grow flex-col">
          <SlideBody slide={slide} council={show.council} />
        </div>
        <div className="mt-[2em] flex items-center justify-between gap-[2em]">
          <ClosingRow className="h-[0.95em] w-auto" />
          {children}
          <p className="text-[1.05em] text-soft tabular">
            <span className={staged ? 'mr-[1.5em] max-md:hidden' : 'mr-[1.5em]'}>{show.council}</span>
            <b>{number}</b>
          </p>
        </div>
      </section>
    </div>
  );
}
