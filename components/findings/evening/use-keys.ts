'use client';

import { useEffect, useRef } from 'react';

/** What a key does, by its name as browsers give it, letters small. */
export type Keys = Readonly<Record<string, () => void>>;

/** Lets keys act while nobody is writing or choosing; Escape leaves a field for `home`. */
export function useKeys(keys: Keys, home: () => void): void {
  const latest = useRef({ keys, home });
  useEffect(() => {
    latest.current = { keys, home };
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = actOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

function actOf(event: KeyboardEvent, { keys, home }: { keys: Keys; home: () => void }) {
  const { target, key } = event;
  if (isTaken(event) || !(target instanceof Element) || target.closest('dialog')) return undefined;
  if (target.matches(fields)) return key === 'Escape' ? home : undefined;
  if (key === ' ' && target.closest('button, summary, a')) return undefined;
  return keys[key.length === 1 ? key.toLowerCase() : key];
}

function isTaken({ defaultPrevented, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return defaultPrevented || ctrlKey || metaKey || altKey;
}

const fields = 'input, textarea, select, [contenteditable]';
