import type { SlideShow } from '@/lib/roundtable/slides';
import { SlideFrame } from './slide-frame';

/** All slides, one below another. */
export function SlideList({ show }: { show: SlideShow }) {
  return (
    <ol className="grid gap-6">
      {show.slides.map((slide, index) => (
        <li key={`${slide.kind} ${slide.heading} ${'part' in slide ? slide.part : ''}`}>
          <SlideFrame show={show} slide={slide} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}
