'use client';

import { useCallback, useEffect, useState } from 'react';

/** A state of this screen alone that outlives a reload: what was kept is taken up once the page stands. */
export function useKept<T>(
  key: string,
  isKept: (value: unknown) => value is T,
  first: T,
): [T, (next: (before: T) => T) => void] {
  const [state, setState] = useState(first);
  useEffect(() => {
    const kept = parsed(sessionStorage.getItem(key));
    if (isKept(kept)) setState(kept);
  }, [key, isKept]);
  const change = useCallback(
    (next: (before: T) => T) =>
      setState((before) => {
        const after = next(before);
        sessionStorage.setItem(key, JSON.stringify(after));
        return after;
      }),
    [key],
  );
  return [state, change];
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
