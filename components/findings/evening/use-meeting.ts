'use client';

import type { Peer } from '@/lib/findings/finding';
import { called, inStep, moved, type Queue, skipped } from './speakers';
import { forNextItem, fresh, type Timer, toggled, withMinuteMore } from './timer';
import { useKept } from './use-kept';

/**
 * Where the meeting stands on this screen: the step, the time, the speakers. It outlives a reload, and a step that is
 * gone, because others settled it meanwhile, leaves the meeting at its place.
 * @param key tells one review's evening from another
 */
export function useMeeting(key: string, steps: readonly string[], peers: readonly Peer[]) {
  const [place, setPlace] = useKept<Place>(`${key} place`, isPlace, { step: steps[0] ?? '', index: 0 });
  const [timer, setTimer] = useKept(`${key} time`, isTimer, fresh);
  const people = peers.map(({ personId }) => personId);
  const [kept, setQueue] = useKept<Queue>(`${key} speakers`, isQueue, people);
  const found = steps.indexOf(place.step);
  const index = found >= 0 ? found : Math.min(place.index, steps.length - 1);
  const queue = inStep(kept, people);
  const goTo = (wanted: number) => {
    const next = Math.max(0, Math.min(wanted, steps.length - 1));
    if (next === index) return;
    setPlace(() => ({ step: steps[next] ?? '', index: next }));
    setTimer((before) => forNextItem(before, Date.now()));
  };
  return {
    index,
    timer,
    queue,
    goTo,
    toggle: () => setTimer((before) => toggled(before, Date.now())),
    addMinute: () => setTimer((before) => withMinuteMore(before, Date.now())),
    nextSpeaker: () => setQueue((before) => moved(inStep(before, people))),
    skipSpeaker: () => setQueue((before) => skipped(inStep(before, people))),
    callSpeaker: (id: string) => setQueue((before) => called(inStep(before, people), id)),
  };
}

interface Place {
  step: string;
  index: number;
}

function isPlace(value: unknown): value is Place {
  const { step, index } = Object(value);
  return typeof step === 'string' && typeof index === 'number';
}

function isTimer(value: unknown): value is Timer {
  const { item, whole, since } = Object(value);
  return (
    typeof item === 'number' && typeof whole === 'number' && (since === null || typeof since === 'number')
  );
}

function isQueue(value: unknown): value is Queue {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
