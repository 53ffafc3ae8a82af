import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Sealed } from './sealing';

export type RowState = 'unsent' | 'sent' | 'refused';

export interface Row {
  person: string;
  id: string;
  reference: string;
  state: RowState;
  sealed: Sealed;
  /** Why it was refused, in words. */
  reason: Sealed | null;
}

/** Photos keep their note beside them, so that a list of them opens no picture. */
type PhotoRow = Row & { note: string };

export interface DeviceSchema extends DBSchema {
  /** Who has signed in on this device, and each one’s own key, which no script can read out. */
  people: {
    key: string;
    value: { id: string; device: string; name: Sealed; key: CryptoKey };
  };
  operations: { key: [person: string, id: string]; value: Row };
  photos: { key: [person: string, id: string]; value: PhotoRow };
  packs: {
    key: [person: string, reference: string];
    value: { person: string; reference: string; sealed: Sealed };
  };
  cursors: {
    key: [person: string, reference: string];
    value: { person: string; reference: string; until: number };
  };
  /** Words that are being written, by the place where they stand. */
  drafts: { key: [person: string, place: string]; value: { person: string; place: string; sealed: Sealed } };
  /** What belongs to the device itself: one row. */
  device: {
    key: 'this';
    value: { current: string | null; keeps: boolean | null };
  };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;
export type PersonalStore = 'operations' | 'photos' | 'packs' | 'cursors' | 'drafts';
export const personalStores: readonly PersonalStore[] = [
  'operations',
  'photos',
  'packs',
  'cursors',
  'drafts',
];

/** Opens the device’s one database; another tab that removes it is not kept waiting. */
export function openDevice(onGone: () => void): Promise<DeviceDatabase> {
  return openDB<DeviceSchema>(databaseName, 1, {
    upgrade(db) {
      db.createObjectStore('people', { keyPath: 'id' });
      for (const name of ['operations', 'photos'] as const)
        db.createObjectStore(name, { keyPath: ['person', 'id'] });
      for (const name of ['packs', 'cursors'] as const)
        db.createObjectStore(name, { keyPath: ['person', 'reference'] });
      db.createObjectStore('drafts', { keyPath: ['person', 'place'] });
      db.createObjectStore('device');
    },
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });
}

export function removeDevice(): Promise<void> {
  return deleteDB(databaseName);
}

/** Whether this browser has kept anything; asking does not make a database. */
export async function isDeviceInUse(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  // Browsers that cannot list their databases are few and old: those open it to see.
  if (!indexedDB.databases) return true;
  return (await indexedDB.databases()).some(({ name }) => name === databaseName);
}

/** All rows of one person in a store. */
export function rowsOf(person: string): IDBKeyRange {
  return IDBKeyRange.bound([person], [person, []]);
}

const databaseName = 'roundtable';
