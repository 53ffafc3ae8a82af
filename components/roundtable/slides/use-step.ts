import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * The slide that is on, in step with every other window of this browser on the same slides: whoever opens later asks, and
 * whoever is there answers. It needs no network.
 */
export function useStep(reference: string, count: number): [at: number, go: (to: number) => void] {
  const [at, setAt] = useState(0);
  const current = useRef(0);
  const channel = useRef<BroadcastChannel | null>(null);
  const take = useCallback((to: number) => {
    current.current = to;
    setAt(to);
  }, []);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const open = new BroadcastChannel(`slides ${reference}`);
    channel.current = open;
    open.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'where') open.postMessage(current.current);
      else if (typeof data === 'number') take(within(data, count));
    };
    open.postMessage('where');
    return () => open.close();
  }, [reference, count, take]);
  const go = useCallback(
    (to: number) => {
      take(within(to, count));
      channel.current?.postMessage(within(to, count));
    },
    [count, take],
  );
  return [at, go];
}

const within = (to: number, count: number) => Math.max(0, Math.min(count - 1, Math.trunc(to)));
