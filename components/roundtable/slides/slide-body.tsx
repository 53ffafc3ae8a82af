import { partWords, slideWords } from '@/lib/roundtable/slide-words';
import type { Slide } from '@/lib/roundtable/slides';
import { HeardGroups } from './heard-groups';
import { SlideFindings } from './slide-findings';
import { SlideMosaic } from './slide-mosaic';
import { SlideRecommendation } from './slide-recommendation';

/** What a slide says, by its kind. */
export function SlideBody({ slide, council }: { slide: Slide; council: string }) {
  switch (slide.kind) {
    case 'opening':
      return (
        <div className="grid grow items-center gap-[4em] md:grid-cols-[minmax(0,1fr)_24em]">
          <div>
            <p className="text-[1.9em] font-semibold">{council}</p>
            <h2 className="mt-[0.15em] text-[4.2em] leading-[1.04] tracking-[-0.018em]">{slide.heading}</h2>
            <div className="mt-[2em] grid gap-[0.6em] text-[1.5em] leading-[1.35]">
              {slide.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </div>
          <SlideMosaic />
        </div>
      );
    case 'heard':
      return (
        <>
          <SlideHeading>{slide.heading}</SlideHeading>
          <p className="max-w-[36em] text-[1.9em] leading-[1.35]">{slide.sentence}</p>
          <HeardGroups groups={slide.groups} />
          <p className="mt-auto pt-[1em] text-[1.5em] text-soft">{slide.promise}</p>
        </>
      );
    case 'findings':
      return (
        <>
          <SlideHeading part={partWords(slide)}>{slide.heading}</SlideHeading>
          <SlideFindings findings={slide.findings} named={slide.heading !== slideWords.goodPractice} />
        </>
      );
    case 'recommendation':
      return <SlideRecommendation slide={slide} />;
    case 'lines':
      return (
        <>
          <SlideHeading>{slide.heading}</SlideHeading>
          <ul className="grid max-w-[34em] gap-[0.9em] text-[1.9em] leading-[1.35]">
            {slide.lines.map((line) => (
              <li key={line} className="border-b border-rule pb-[0.8em]">
                {line}
              </li>
            ))}
          </ul>
        </>
      );
  }
}

function SlideHeading({ children, part = '' }: { children: string; part?: string }) {
  return (
    <div className="mb-[1.8em] flex items-baseline justify-between gap-[2em] border-t-[0.2em] border-ink pt-[1.2em]">
      <h2 className="text-[2.75em] leading-[1.1]">{children}</h2>
      {part ? <p className="shrink-0 text-[1.4em] text-soft tabular">{part}</p> : null}
    </div>
  );
}
