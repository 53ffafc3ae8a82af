import { useEffect, useState } from 'react';
import { now } from '@/lib/platform/clock';

/** The present, looked at again every quarter of a minute and whenever somebody comes back to the page. */
export function useNow(): Date {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const look = () => setAt(now());
    const beat = window.setInterval(look, 15_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(beat);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return at;
}
