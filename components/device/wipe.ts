import { removeDevice } from './database';

/** Takes everything off the device: what was kept, the shell, and what opens it without a network. */
export async function wipeDevice(cutOffAt: Date | null): Promise<void> {
  localStorage.setItem(markName, cutOffAt?.toISOString() ?? '');
  await removeDevice();
  for (const name of await caches.keys()) await caches.delete(name);
  const workers = await navigator.serviceWorker?.getRegistrations();
  for (const worker of workers ?? []) await worker.unregister();
}

/** When this device was cut off, where it was: the page goes on saying so until somebody signs in here again. */
export function cutOffMark(): { at: Date | null } | null {
  const mark = localStorage.getItem(markName);
  return mark === null ? null : { at: mark ? new Date(mark) : null };
}

export function forgetCutOff(): void {
  localStorage.removeItem(markName);
}

const markName = 'roundtable-cut-off';
