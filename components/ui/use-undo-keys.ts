import { useEffect, useRef } from 'react';

/** Ctrl Z and Ctrl Shift Z (⌘ on a Mac) anywhere on the page but in a field, which has an undo of its own. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const presses = useRef({ undo, redo });
  useEffect(() => {
    presses.current = { undo, redo };
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const asked = askedFor(event);
      if (!asked || isField(event.target)) return;
      event.preventDefault();
      presses.current[asked]();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

function askedFor({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null
  );
}
