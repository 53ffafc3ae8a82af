'use client';

import { useEffect, useRef } from 'react';
import type { ActionState } from '@/lib/platform/action-state';
import { Banner } from './banner';
import { lookUp } from './form-names';

interface RefusedProps {
  state: Extract<ActionState, { status: 'refused' }>;
  labels?: Record<string, string> | undefined;
  takesFocus?: boolean;
}

/** Why it was not done; where something else was kept in the meantime, both texts stand side by side. */
export function Refused({ state, labels = {}, takesFocus = true }: RefusedProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer takes the focus again
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [state, takesFocus]);
  const texts = Object.entries(state.current ?? {}).filter(
    ([name]) => lookUp(state.values, name) !== undefined,
  );
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Banner tone="warn" title={state.words}>
        {texts.length > 0 ? 'What you wrote is still in the form below. Save again to keep it.' : null}
      </Banner>
      {texts.map(([name, now]) => (
        <div key={name} className="mb-6 grid gap-4 md:grid-cols-2">
          {labels[name] ? <p className="font-bold md:col-span-2">{labels[name]}</p> : null}
          <Text heading="What it says now">{now}</Text>
          <Text heading="What you wrote">{[lookUp(state.values, name) ?? ''].flat().join(', ')}</Text>
        </div>
      ))}
    </div>
  );
}

function Text({ heading, children }: { heading: string; children: string }) {
  return (
    <div className="border-t border-ink pt-2">
      <h3 className="text-small font-normal text-soft">{heading}</h3>
      <p className="whitespace-pre-wrap">{children}</p>
    </div>
  );
}
