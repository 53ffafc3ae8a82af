import { useEffect, useState } from 'react';

export interface ShellVersion {
  /** The shell is kept whole: it opens without a network. */
  isKept: boolean;
  /** Puts the version that waits in place, in every tab; null while none waits. */
  useNew: (() => void) | null;
}

/** Keeps the shell on the device, and notices a newer one. The one that is open goes on until somebody says so. */
export function useShellVersion(): ShellVersion {
  const [isKept, setIsKept] = useState(false);
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    // A shell under development changes with every keystroke.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    return follow(navigator.serviceWorker, { kept: () => setIsKept(true), waits: setWaiting });
  }, []);
  return { isKept, useNew: waiting && (() => waiting.postMessage('use')) };
}

interface Told {
  kept: () => void;
  waits: (worker: ServiceWorker) => void;
}

function follow(workers: ServiceWorkerContainer, told: Told): () => void {
  const wasControlled = workers.controller !== null;
  const onChange = () => {
    if (wasControlled) location.reload();
  };
  const look = () => {
    // Offline there is nothing to look for.
    if (document.visibilityState === 'visible') void registered?.update().catch(() => undefined);
  };
  let registered: ServiceWorkerRegistration | null = null;
  workers.addEventListener('controllerchange', onChange);
  document.addEventListener('visibilitychange', look);
  void workers
    .register('/sw.js', { scope: '/on-site', updateViaCache: 'none' })
    .then((registration) => {
      registered = registration;
      heed(registration, told);
    })
    .catch(() => undefined);
  return () => {
    workers.removeEventListener('controllerchange', onChange);
    document.removeEventListener('visibilitychange', look);
  };
}

function heed(registration: ServiceWorkerRegistration, told: Told): void {
  const heedWorker = (worker: ServiceWorker | null) => {
    const state = () => {
      if (worker?.state === 'activated') told.kept();
      if (worker?.state === 'installed' && registration.active) told.waits(worker);
    };
    worker?.addEventListener('statechange', state);
    state();
  };
  heedWorker(registration.active);
  heedWorker(registration.waiting);
  heedWorker(registration.installing);
  registration.addEventListener('updatefound', () => heedWorker(registration.installing));
}
