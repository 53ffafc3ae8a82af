import { newId } from '@/lib/platform/ids';
import type { DeviceDatabase, DeviceSchema } from './database';
import { newKey, sealWords, unsealWords } from './sealing';

/** Somebody who has signed in on this device. */
export interface DevicePerson {
  id: string;
  name: string;
  /** This device’s id, as the server knows it for this person. */
  device: string;
  key: CryptoKey;
}

type DeviceRow = DeviceSchema['device']['value'];

export async function deviceRow(db: DeviceDatabase): Promise<DeviceRow> {
  return (await db.get('device', 'this')) ?? { current: null, keeps: null };
}

export async function changeDevice(db: DeviceDatabase, change: Partial<DeviceRow>): Promise<void> {
  const tx = db.transaction('device', 'readwrite', { durability: 'strict' });
  const row = (await tx.store.get('this')) ?? { current: null, keeps: null };
  await Promise.all([tx.store.put({ ...row, ...change }, 'this'), tx.done]);
}

export async function personOf(db: DeviceDatabase, id: string): Promise<DevicePerson | null> {
  const row = await db.get('people', id);
  if (!row) return null;
  return { id, device: row.device, key: row.key, name: await unsealWords<string>(row.key, row.name) };
}

/** The server said who is signed in: from now on this is whose shelf is open. A key of their own is made the first time. */
export async function welcome(
  db: DeviceDatabase,
  { id, name }: { id: string; name: string },
): Promise<DevicePerson> {
  const known = await db.get('people', id);
  const key = known?.key ?? (await newKey());
  const row = { id, device: known?.device ?? newId(), key, name: await sealWords(key, name) };
  const tx = db.transaction('people', 'readwrite', { durability: 'strict' });
  // Another tab may have been first: its key has sealed words already.
  const there = await tx.store.get(id);
  if (!there || known) await tx.store.put(row);
  await tx.done;
  await changeDevice(db, { current: id });
  return (await personOf(db, id)) ?? { id, name, device: row.device, key };
}

/** Takes a person off the device; their rows are the shelf’s to clear. */
export async function farewell(db: DeviceDatabase, id: string, isGone: boolean): Promise<void> {
  if (isGone) await db.delete('people', id);
  if ((await deviceRow(db)).current === id) await changeDevice(db, { current: null });
}
