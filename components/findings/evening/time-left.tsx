'use client';

import { useEffect, useState } from 'react';
import { BarButton } from './bar-button';
import { clockWords, leftAt, type Timer } from './timer';

interface TimeLeftProps {
  timer: Timer;
  onToggle: () => void;
  onMinute: () => void;
}

/** How long there is for this step and for the meeting; says in words when either is up. */
export function TimeLeft({ timer, onToggle, onMinute }: TimeLeftProps) {
  const left = useLeft(timer);
  const isUp = left.item === 0 || left.whole === 0;
  return (
    <div className="grid gap-y-1">
      <p className="tabular">
        <span className="sr-only">Time left: </span>
        <b className={`text-h2 ${isUp ? 'underline decoration-4 underline-offset-8' : ''}`}>
          {clockWords(left.item)}
        </b>{' '}
        <span className="text-small">here, {clockWords(left.whole)} in all</span>
      </p>
      <span className="flex gap-2">
        <BarButton onPress={onToggle}>{timer.since === null ? 'Start' : 'Stop'}</BarButton>
        <BarButton onPress={onMinute}>+1 minute</BarButton>
      </span>
      <span role="status" className="font-bold empty:hidden">
        {left.whole === 0
          ? 'The meeting’s time is up.'
          : left.item === 0
            ? 'The time for this step is up.'
            : ''}
      </span>
    </div>
  );
}

function useLeft(timer: Timer) {
  const [now, setNow] = useState(timer.since ?? 0);
  useEffect(() => {
    if (timer.since === null) return;
    const tick = () => setNow(Date.now());
    tick();
    const every = setInterval(tick, 250);
    return () => clearInterval(every);
  }, [timer]);
  return leftAt(timer, Math.max(now, timer.since ?? 0));
}
