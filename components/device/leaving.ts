import { type DeviceDatabase, isDeviceInUse, openDevice, personalStores, rowsOf } from './database';
import { indexedShelf } from './indexed-shelf';
import { changeDevice, deviceRow, farewell, personOf } from './people';
import { waitingOf } from './waiting';

/** Tells the tabs of the shell that somebody’s rows have gone. */
export const channelName = 'roundtable-device';

/** Whether words of this person are on this device and nowhere else: not sent, not taken, or still being written. */
export function hasOwnWords(person: string): Promise<boolean> {
  return onDevice(false, async (db) => {
    const known = await personOf(db, person);
    if (!known) return false;
    const shelf = indexedShelf({ db, person, key: known.key }, () => {});
    if ((await shelf.drafts()).length > 0) return true;
    const { operations, photos } = waitingOf(await shelf.operations(), await shelf.photoLines());
    return operations.length > 0 || photos.length > 0;
  });
}

/** Takes a person with everything of theirs off this device. */
export function takeOff(person: string): Promise<void> {
  return onDevice(undefined, async (db) => {
    await inTurn(async () => {
      const tx = db.transaction([...personalStores], 'readwrite', { durability: 'strict' });
      await Promise.all([
        ...personalStores.map((name) => tx.objectStore(name).delete(rowsOf(person))),
        tx.done,
      ]);
      await farewell(db, person, true);
    });
    tellLeft();
  });
}

/** Closes the shelf of whoever was here before this person: from now on it opens only when they sign in again. */
export function closeOthers(person: string): Promise<void> {
  return onDevice(undefined, async (db) => {
    const { current } = await deviceRow(db);
    if (!current || current === person) return;
    await changeDevice(db, { current: null });
    tellLeft();
  });
}

/** One tab at a time sends, takes in, or takes off. */
export function inTurn(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('roundtable-sync', work);
}

function tellLeft(): void {
  const others = new BroadcastChannel(channelName);
  others.postMessage('left');
  others.close();
}

async function onDevice<T>(nothing: T, work: (db: DeviceDatabase) => Promise<T>): Promise<T> {
  if (!(await isDeviceInUse())) return nothing;
  const db = await openDevice(() => {});
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
