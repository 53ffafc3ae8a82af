import type { KeptOperation, KeptPhoto, Shelf } from '@/components/device/shelf';
import type { ReviewPack } from '@/lib/notes/pack';

/** The disk of a device: what it holds outlives the tabs, and there is an end to its room. */
export interface Disk {
  operations: Map<string, KeptOperation>;
  photos: Map<string, KeptPhoto>;
  packs: Map<string, ReviewPack>;
  cursors: Map<string, number>;
  full: boolean;
}

export const emptyDisk = (): Disk => ({
  operations: new Map(),
  photos: new Map(),
  packs: new Map(),
  cursors: new Map(),
  full: false,
});

/** A shelf over a disk in memory, with the promises of one over IndexedDB. */
export function memoryShelf(person: string, disk: Disk): Shelf {
  const isUnsent = ({ state }: KeptOperation | KeptPhoto) => state !== 'sent';
  const keepIf = <T extends { reference: string }>(map: Map<string, T>, keeps: (each: T) => boolean) => {
    for (const [key, each] of map) if (!keeps(each)) map.delete(key);
  };
  const room = () => {
    if (disk.full) throw new Error('The disk is full');
  };
  return {
    person,
    append: async (operation) => {
      if (disk.operations.has(operation.id)) return;
      room();
      disk.operations.set(operation.id, structuredClone(operation));
    },
    operations: async (reference) =>
      structuredClone(
        [...disk.operations.values()].filter((each) => !reference || each.reference === reference),
      ),
    settle: async (id, state) => {
      const known = disk.operations.get(id);
      if (known) disk.operations.set(id, { ...known, state });
    },
    appendPhoto: async (photo) => {
      room();
      disk.photos.set(photo.id, photo);
    },
    photos: async () => [...disk.photos.values()],
    settlePhoto: async (id, state) => {
      room();
      const known = disk.photos.get(id);
      if (known) disk.photos.set(id, { ...known, state });
    },
    packs: async () => [...disk.packs.values()],
    keepPack: async (pack) => {
      room();
      disk.packs.set(pack.reference, pack);
    },
    cursor: async (reference) => disk.cursors.get(reference) ?? 0,
    keepCursor: async (reference, until) => void disk.cursors.set(reference, until),
    forget: async (reference) => {
      keepIf(disk.operations, (each) => each.reference !== reference || isUnsent(each));
      keepIf(disk.photos, (each) => each.reference !== reference || isUnsent(each));
      disk.packs.delete(reference);
      disk.cursors.delete(reference);
    },
    wipe: async () => {
      for (const map of [disk.operations, disk.photos, disk.packs, disk.cursors]) map.clear();
    },
  };
}
