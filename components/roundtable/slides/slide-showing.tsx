'use client';

import { useEffect, useState } from 'react';
import { buttonClasses } from '@/components/ui/button-look';
import { Disclosure } from '@/components/ui/disclosure';
import type { SlideShow } from '@/lib/roundtable/slides';
import { KeyList } from './key-list';
import { SlideList } from './slide-list';
import { SlideStage } from './slide-stage';
import { useStep } from './use-step';

interface Props {
  show: SlideShow;
  /** Where the presenter's notes are; null for whoever may not see them. */
  notes: string | null;
}

/** The slides: all of them one below another, and one at a time on the whole screen. */
export function SlideShowing({ show, notes }: Props) {
  const [at, go] = useStep(show.reference, show.slides.length);
  const [staged, setStaged] = useState(false);
  const [canStage, setCanStage] = useState(false);
  useEffect(() => setCanStage(true), []);
  return (
    <>
      {canStage ? (
        <div className="mb-8 border-t-2 border-ink pt-4">
          <p className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            <button type="button" className={buttonClasses('primary')} onClick={() => setStaged(true)}>
              {at === 0 ? 'Present' : `Present from slide ${at + 1}`}
            </button>
            <span className="text-small text-soft">Once this page is open, the slides need no network.</span>
          </p>
          <Disclosure summary="Keys">
            <KeyList notes={notes !== null} />
          </Disclosure>
        </div>
      ) : null}
      <SlideList show={show} />
      {staged ? (
        <SlideStage show={show} at={at} go={go} notes={notes} leave={() => setStaged(false)} />
      ) : null}
    </>
  );
}
