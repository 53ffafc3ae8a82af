import type { IDBPTransaction } from 'idb';
import type { NoteOperation } from '@/lib/notes/operation';
import type { ReviewPack } from '@/lib/notes/pack';
import {
  type DeviceDatabase,
  type DeviceSchema,
  type PersonalStore,
  personalStores,
  type Row,
  type RowState,
  rowsOf,
} from './database';
import { asDeviceFull } from './device-full';
import type { KeptDraft } from './drafts';
import { type Sealed, seal, sealWords, unseal, unsealWords } from './sealing';
import type { KeptOperation, KeptPhoto, Shelf } from './shelf';

/** A photo as a list shows it; its picture is opened one at a time. */
export type PhotoLine = Omit<KeptPhoto, 'bytes'>;

/** The shelf of a browser: IndexedDB, each row sealed with the person’s key, on the disk before a promise resolves. */
export interface IndexedShelf extends Shelf {
  photoLines(): Promise<PhotoLine[]>;
  photo(id: string): Promise<Blob | null>;
  /** Words being written, by where they stand; none kept once they are saved or empty. */
  draft(place: string): Promise<string>;
  keepDraft(place: string, text: string): Promise<void>;
  drafts(): Promise<KeptDraft[]>;
  /** Takes single rows off, whatever became of them. */
  remove(ids: { operations?: readonly string[]; photos?: readonly string[] }): Promise<void>;
  /** Takes everything off but what was never sent, and words still being written. */
  clearSent(): Promise<void>;
}

interface Opened {
  db: DeviceDatabase;
  person: string;
  key: CryptoKey;
}

/** @param onChange told after every change that others (this page, other tabs) may want to show */
export function indexedShelf({ db, person, key }: Opened, onChange: () => void): IndexedShelf {
  // What stands in a row never changes, only its state does: each is unsealed once.
  const opened = new Map<string, NoteOperation>();

  async function write(stores: PersonalStore[], work: (tx: Writing) => Promise<unknown>): Promise<void> {
    try {
      const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
      await Promise.all([work(tx), tx.done]);
    } catch (error) {
      throw asDeviceFull(error);
    }
    // Words being typed are nobody’s to show but the box’s that they stand in.
    if (!stores.includes('drafts') || stores.length > 1) onChange();
  }

  async function dropSent(
    tx: Writing,
    store: 'operations' | 'photos',
    isMeant: (row: Row) => boolean,
  ): Promise<void> {
    const rows = await tx.objectStore(store).getAll(rowsOf(person));
    const gone = rows.filter((row) => row.state === 'sent' && isMeant(row));
    await Promise.all(gone.map(({ id }) => tx.objectStore(store).delete([person, id])));
  }

  /** Keeps a row unless it is there already: the same id twice is one. */
  async function addOnce<S extends 'operations' | 'photos'>(
    store: S,
    row: DeviceSchema[S]['value'],
  ): Promise<void> {
    await write([store], async (tx) => {
      const rows = tx.objectStore(store);
      if (!(await rows.getKey([person, row.id]))) await rows.put(row);
    });
  }

  async function settleIn(
    store: 'operations' | 'photos',
    id: string,
    state: KeptOperation['state'],
  ): Promise<void> {
    const reason = typeof state === 'string' ? null : await sealWords(key, state.refused);
    await write([store], async (tx) => {
      const rows = tx.objectStore(store);
      const row = await rows.get([person, id]);
      if (row) await rows.put({ ...row, state: typeof state === 'string' ? state : 'refused', reason });
    });
  }

  async function stateOf({
    state,
    reason,
  }: {
    state: RowState;
    reason: Sealed | null;
  }): Promise<KeptOperation['state']> {
    if (state !== 'refused') return state;
    return { refused: reason ? await unsealWords<string>(key, reason) : '' };
  }

  async function photoOf(row: DeviceSchema['photos']['value']): Promise<KeptPhoto> {
    const bytes = new Blob([await unseal(key, row.sealed)], { type: 'image/jpeg' });
    return { ...lineOf(row), state: await stateOf(row), bytes };
  }

  return {
    person,
    async append({ reference, state, ...operation }) {
      const sealed = await sealWords(key, operation);
      const plain = typeof state === 'string' ? state : 'refused';
      await addOnce('operations', {
        person,
        id: operation.id,
        reference,
        state: plain,
        sealed,
        reason: null,
      });
      opened.set(operation.id, operation);
    },
    async operations(reference) {
      const rows = await db.getAll('operations', rowsOf(person));
      const wanted = rows.filter((row) => reference === undefined || row.reference === reference);
      return Promise.all(
        wanted.map(async (row): Promise<KeptOperation> => {
          const operation = opened.get(row.id) ?? (await unsealWords<NoteOperation>(key, row.sealed));
          opened.set(row.id, operation);
          return { ...operation, reference: row.reference, state: await stateOf(row) };
        }),
      );
    },
    settle: (id, state) => settleIn('operations', id, state),
    async appendPhoto({ id, note, reference, bytes }) {
      const sealed = await seal(key, await bytes.arrayBuffer());
      await addOnce('photos', { person, id, reference, note, state: 'unsent', sealed, reason: null });
    },
    async photos() {
      return Promise.all((await db.getAll('photos', rowsOf(person))).map(photoOf));
    },
    async photoLines() {
      const rows = await db.getAll('photos', rowsOf(person));
      return Promise.all(rows.map(async (row) => ({ ...lineOf(row), state: await stateOf(row) })));
    },
    async photo(id) {
      const row = await db.get('photos', [person, id]);
      return row ? (await photoOf(row)).bytes : null;
    },
    settlePhoto: (id, state) => settleIn('photos', id, state),
    async packs() {
      const rows = await db.getAll('packs', rowsOf(person));
      return Promise.all(rows.map(({ sealed }) => unsealWords<ReviewPack>(key, sealed)));
    },
    async keepPack(pack) {
      const sealed = await sealWords(key, pack);
      await write(['packs'], (tx) =>
        tx.objectStore('packs').put({ person, reference: pack.reference, sealed }),
      );
    },
    async cursor(reference) {
      return (await db.get('cursors', [person, reference]))?.until ?? 0;
    },
    keepCursor: (reference, until) =>
      write(['cursors'], (tx) => tx.objectStore('cursors').put({ person, reference, until })),
    forget: (reference) =>
      write(['operations', 'photos', 'packs', 'cursors'], async (tx) => {
        for (const name of ['operations', 'photos'] as const)
          await dropSent(tx, name, (row) => row.reference === reference);
        await tx.objectStore('packs').delete([person, reference]);
        await tx.objectStore('cursors').delete([person, reference]);
      }),
    async draft(place) {
      const row = await db.get('drafts', [person, place]);
      return row ? unsealWords<string>(key, row.sealed) : '';
    },
    async keepDraft(place, text) {
      const sealed = await sealWords(key, text);
      await write(['drafts'], (tx) =>
        text
          ? tx.objectStore('drafts').put({ person, place, sealed })
          : tx.objectStore('drafts').delete([person, place]),
      );
    },
    async drafts() {
      const rows = await db.getAll('drafts', rowsOf(person));
      return Promise.all(
        rows.map(async ({ place, sealed }) => ({ place, words: await unsealWords<string>(key, sealed) })),
      );
    },
    remove: ({ operations = [], photos = [] }) =>
      write(['operations', 'photos'], async (tx) => {
        for (const id of operations) await tx.objectStore('operations').delete([person, id]);
        for (const id of photos) await tx.objectStore('photos').delete([person, id]);
      }),
    async wipe() {
      await write([...personalStores], async (tx) => {
        for (const name of personalStores) await tx.objectStore(name).delete(rowsOf(person));
      });
      opened.clear();
    },
    async clearSent() {
      await write(['operations', 'photos', 'packs', 'cursors'], async (tx) => {
        for (const name of ['operations', 'photos'] as const) await dropSent(tx, name, () => true);
        for (const name of ['packs', 'cursors'] as const) await tx.objectStore(name).delete(rowsOf(person));
      });
      opened.clear();
    },
  };
}

type Writing = IDBPTransaction<DeviceSchema, PersonalStore[], 'readwrite'>;

const lineOf = ({ id, note, reference, state }: DeviceSchema['photos']['value']): PhotoLine => ({
  id,
  note,
  reference,
  state: state === 'refused' ? { refused: '' } : state,
});
