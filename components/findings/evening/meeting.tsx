'use client';

import Link from 'next/link';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { buttonClasses } from '@/components/ui/button-look';
import { Icon } from '@/components/ui/icon';
import type { Peer } from '@/lib/findings/finding';
import { KeyList } from './key-list';
import { SpeakerRow } from './speaker-row';
import { TimeLeft } from './time-left';
import { useKeys } from './use-keys';
import { useMeeting } from './use-meeting';

export interface Step {
  id: string;
  part: string;
  title: string;
  content: ReactNode;
}

interface MeetingProps {
  /** Tells one review's evening from another. */
  name: string;
  steps: readonly Step[];
  peers: readonly Peer[];
  /** Where one comes from, and goes back to. */
  back: string;
  /** What evening this is. */
  head: ReactNode;
}

/** The evening meeting on a large screen: one step at a time, by keys entirely. */
export function Meeting({ name, steps, peers, back, head }: MeetingProps) {
  const meeting = useMeeting(
    name,
    steps.map(({ id }) => id),
    peers,
  );
  const { index, goTo } = meeting;
  const [single, setSingle] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const showKeys = () => dialog.current?.showModal();
  const toAsk = () => {
    const own = document.getElementById(`ask-${steps[index]?.id}`);
    if (own) own.focus();
    else goTo(steps.length - 1);
  };
  const home = () => heading.current?.focus();
  const letters = {
    ' ': meeting.toggle,
    '+': meeting.addMinute,
    n: meeting.nextSpeaker,
    s: meeting.skipSpeaker,
    a: toAsk,
    '?': showKeys,
  };
  useKeys(
    {
      ArrowRight: () => goTo(index + 1),
      PageDown: () => goTo(index + 1),
      ArrowLeft: () => goTo(index - 1),
      PageUp: () => goTo(index - 1),
      Home: () => goTo(0),
      End: () => goTo(steps.length - 1),
      ...(single ? letters : {}),
    },
    home,
  );
  useFocusOnStep(index, heading);
  const step = steps[index];
  return (
    <div data-room-screen className="flex min-h-dvh flex-col">
      <div className="sticky top-0 z-10 flex flex-wrap items-start justify-between gap-x-8 gap-y-2 bg-slab px-[18px] py-2 text-on-slab max-md:static md:px-10">
        <TimeLeft timer={meeting.timer} onToggle={meeting.toggle} onMinute={meeting.addMinute} />
        <SpeakerRow
          queue={meeting.queue}
          peers={peers}
          onNext={meeting.nextSpeaker}
          onSkip={meeting.skipSpeaker}
          onCall={meeting.callSpeaker}
        />
      </div>
      <div className="w-full max-w-page flex-1 self-center px-[18px] py-4 md:px-10">
        {head}
        <noscript>
          <p className="mt-3 font-bold">
            The meeting needs JavaScript. The findings board and the lines of enquiry hold the same without
            it.
          </p>
        </noscript>
        {step ? (
          <>
            <p className="mt-3 text-small text-soft tabular">
              {step.part}, step {index + 1} of {steps.length}
            </p>
            <h2 ref={heading} tabIndex={-1} className="max-w-[46rem] text-title">
              {step.title}
            </h2>
          </>
        ) : null}
        {steps.map(({ id, content }, place) => (
          <div key={id} hidden={place !== index} className="mt-3">
            {content}
          </div>
        ))}
      </div>
      <nav
        aria-label="Steps"
        className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t-2 border-ink bg-paper px-[18px] py-2 max-md:static md:px-10"
      >
        <button type="button" onClick={() => goTo(index - 1)} className={plain}>
          <Icon name="arrow-left" /> Back
        </button>
        <button type="button" onClick={() => goTo(index + 1)} className={plain}>
          Next <Icon name="arrow-right" />
        </button>
        <StepChoice steps={steps} index={index} goTo={goTo} />
        <span className="ml-auto flex flex-wrap items-center gap-3">
          <button type="button" onClick={showKeys} className={plain}>
            Keys: ?
          </button>
          <Link href={back} className="target text-small">
            Leave the meeting
          </Link>
        </span>
      </nav>
      <KeyList dialog={dialog} single={single} onSingle={setSingle} />
    </div>
  );
}

const plain = buttonClasses('secondary', { small: true });

function StepChoice({
  steps,
  index,
  goTo,
}: {
  steps: readonly Step[];
  index: number;
  goTo: (to: number) => void;
}) {
  return (
    <label className="min-w-0 text-small">
      <span className="sr-only">Go to step</span>
      <select
        value={index}
        onChange={(event) => goTo(Number(event.target.value))}
        className="min-h-11 w-[16rem] max-w-full rounded-control border-[1.5px] border-edge bg-sheet px-2 md:min-h-9"
      >
        {steps.map(({ id, part, title }, place) => (
          <option key={id} value={place}>
            {place + 1}. {part}: {title}
          </option>
        ))}
      </select>
    </label>
  );
}

// The heading of a new step is read out, and keys begin from there; not when the page opens.
function useFocusOnStep(index: number, heading: RefObject<HTMLHeadingElement | null>) {
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current === index) return;
    shown.current = index;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [index, heading]);
}
