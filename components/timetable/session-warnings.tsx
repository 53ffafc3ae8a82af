'use client';

import { useEffect, useRef, useState } from 'react';
import type { Circumstances } from '@/lib/timetable/circumstances';
import type { PlannedSession } from '@/lib/timetable/session';

export interface Warning {
  key: string;
  bold: string;
  rest: string;
  stops: boolean;
}

export interface SessionWarningsProps {
  id: string;
  sessions: readonly PlannedSession[];
  circumstances: Circumstances;
  /** What the session as it is stored has to settle; without JavaScript it stays. */
  stored: readonly Warning[];
}

const pause = 250;

/** What the session would have to settle, as it is typed; the rules are fetched at the first touch. */
export function SessionWarnings({ id, sessions, circumstances, stored }: SessionWarningsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [warnings, setWarnings] = useState(stored);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hold = async () => {
      const { warningsIn } = await import('./typed-warnings');
      setWarnings(warningsIn(new FormData(form), { id, sessions, circumstances }));
    };
    const typed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void hold(), pause);
    };
    form.addEventListener('input', typed);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('input', typed);
    };
  }, [id, sessions, circumstances]);
  return (
    <div ref={place} role="status" aria-live="polite">
      {warnings.length > 0 ? <WarningList warnings={warnings} /> : null}
    </div>
  );
}

function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  return (
    <div className="mb-6 border-l-[6px] border-warn bg-warn-wash px-4 py-3">
      <p className="font-bold">To settle</p>
      <ul className="mt-1">
        {warnings.map(({ key, bold, rest, stops }) => (
          <li key={key} className="py-1">
            <b>{bold}</b> {rest} {stops ? <b className="text-warn">It stops a release.</b> : null}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-small">You can save it all the same.</p>
    </div>
  );
}
