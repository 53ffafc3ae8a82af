import { type DeviceDatabase, personalStores, removeDevice } from './database';
import { farewell } from './people';

/**
 * Takes somebody whose device was cut off away from it, their rows being gone. Words of others here are theirs; where
 * none are, everything goes: what was kept, the shell, and what opens it without a network.
 * @returns whether everything went.
 */
export async function wipeDevice(
  db: DeviceDatabase,
  person: string,
  cutOffAt: Date | null,
): Promise<boolean> {
  localStorage.setItem(markName, cutOffAt?.toISOString() ?? '');
  await farewell(db, person, true);
  const rows = await Promise.all(personalStores.map((name) => db.count(name)));
  if (rows.some((count) => count > 0)) return false;
  db.close();
  await removeDevice();
  for (const name of await caches.keys()) await caches.delete(name);
  const workers = await navigator.serviceWorker?.getRegistrations();
  for (const worker of workers ?? []) await worker.unregister();
  return true;
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
