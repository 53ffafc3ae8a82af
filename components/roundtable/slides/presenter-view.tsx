'use client';

import { useEffect, useState } from 'react';
import { Section } from '@/components/ui/section';
import type { SlideShow } from '@/lib/roundtable/slides';
import { NoteWords } from './note-words';
import { SlideFrame } from './slide-frame';
import { moveOf, placeAfter } from './slide-keys';
import { StepButtons } from './step-buttons';
import { useStep } from './use-step';

interface Props {
  show: SlideShow;
  /** What the presenter has beside each slide. */
  notes: readonly string[][];
}

/** The presenter's own window: the slide that is on, what stands beneath it, what comes next. */
export function PresenterView({ show, notes }: Props) {
  const count = show.slides.length;
  const [at, go] = useStep(show.reference, count);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const move = moveOf(event);
      const to = move && placeAfter(move, at, count);
      if (to === null) return;
      event.preventDefault();
      go(to);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [at, count, go]);
  const slide = show.slides[at];
  const next = show.slides[at + 1];
  return (
    <>
      <div className="grid gap-8 border-t-2 border-ink pt-4 lg:grid-cols-[minmax(0,32rem)_minmax(0,1fr)]">
        <div>
          {slide ? <SlideFrame show={show} slide={slide} number={at + 1} /> : null}
          <div className="mt-3 flex flex-wrap items-center justify-between gap-4">
            <StepButtons at={at} count={count} go={go} />
            <Running at={at} />
          </div>
          <p className="mt-3 text-small text-soft">
            {next ? (
              <>
                Next: <b className="text-ink">{next.heading}</b>
              </>
            ) : (
              'This is the last slide.'
            )}
          </p>
        </div>
        <div aria-live="polite">
          <h2 className="text-h2">{slide?.heading}</h2>
          <NoteWords words={notes[at] ?? []} large />
        </div>
      </div>
      <Section title="All notes" lede="To read through beforehand, or without the slides.">
        <ol>
          {show.slides.map((each, index) => (
            <li
              key={`${each.kind} ${each.heading} ${'part' in each ? each.part : ''}`}
              className="border-b border-rule py-3"
            >
              <h3 className="text-body font-bold">
                <span className="mr-2 font-normal text-soft tabular">{index + 1}</span>
                {each.heading}
              </h3>
              <NoteWords words={notes[index] ?? []} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

/** How long it has been since the first slide was left. */
function Running({ at }: { at: number }) {
  const [since, setSince] = useState<number | null>(null);
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    if (at > 0 && since === null) setSince(performance.now());
  }, [at, since]);
  useEffect(() => {
    if (since === null) return;
    const tick = setInterval(() => setMinutes(Math.floor((performance.now() - since) / 60_000)), 5_000);
    return () => clearInterval(tick);
  }, [since]);
  if (since === null) return null;
  return <p className="text-small text-soft tabular">{minutes} min since the first slide</p>;
}
