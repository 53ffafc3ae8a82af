'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect, useRef } from 'react';
import { follow } from './live-connection';

/**
 * Fetches the page again when what it shows has been changed elsewhere; only a number comes over the line, so that
 * everybody reads what their own right lets them.
 * @param since how far it had come when the page was made
 * @param isBusy whether an answer that brings the page along is on its way: then it is waited for
 */
export function useLive(address: string, since: number, isBusy = () => false): void {
  const router = useRouter();
  const known = useRef(since);
  const busy = useRef(isBusy);
  useEffect(() => {
    known.current = Math.max(known.current, since);
    busy.current = isBusy;
  });
  useEffect(() => {
    const catchUp = (sequence: number) => {
      if (sequence <= known.current) return;
      known.current = sequence;
      startTransition(() => router.refresh());
    };
    const hear = (sequence: number) =>
      busy.current() ? window.setTimeout(() => catchUp(sequence), patienceMs) : catchUp(sequence);
    return follow(address, () => known.current, hear);
  }, [address, router]);
}

const patienceMs = 1_000;
