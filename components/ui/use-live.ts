'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect, useRef } from 'react';
import { follow } from './live-connection';

/**
 * Fetches the page again when what it shows has been changed elsewhere; only a number comes over the line, so that
 * everybody reads what their own right lets them.
 * @param since how far it had come when the page was made
 */
export function useLive(address: string, since: number): void {
  const router = useRouter();
  const known = useRef(since);
  useEffect(() => {
    known.current = Math.max(known.current, since);
  }, [since]);
  useEffect(
    () =>
      follow(
        address,
        () => known.current,
        (sequence) => {
          if (sequence <= known.current) return;
          known.current = sequence;
          startTransition(() => router.refresh());
        },
      ),
    [address, router],
  );
}
