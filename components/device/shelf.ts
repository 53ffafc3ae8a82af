import type { NoteOperation } from '@/lib/notes/operation';
import type { ReviewPack } from '@/lib/notes/pack';

/** An operation as a device keeps it. */
export interface KeptOperation extends NoteOperation {
  reference: string;
  /** Sent and acknowledged, waiting to be sent, or refused with the reason in words. */
  state: 'unsent' | 'sent' | { refused: string };
}

/** A photo that waits for its way to the server, encoded anew on the device. */
export interface KeptPhoto {
  id: string;
  note: string;
  reference: string;
  bytes: Blob;
  state: 'unsent' | 'sent' | { refused: string };
}

/**
 * Where one person’s words are kept on one device: in a browser IndexedDB, encrypted with that person’s own key. Every
 * promise resolves only when the words are on the disk. All of it is that person’s: another person has another shelf.
 */
export interface Shelf {
  readonly person: string;
  /** Appends an operation; the same id twice is one. Rejects when the device is full. */
  append(operation: KeptOperation): Promise<void>;
  operations(reference?: string): Promise<KeptOperation[]>;
  settle(id: string, state: KeptOperation['state']): Promise<void>;
  appendPhoto(photo: KeptPhoto): Promise<void>;
  photos(): Promise<KeptPhoto[]>;
  settlePhoto(id: string, state: KeptPhoto['state']): Promise<void>;
  packs(): Promise<ReviewPack[]>;
  keepPack(pack: ReviewPack): Promise<void>;
  cursor(reference: string): Promise<number>;
  keepCursor(reference: string, until: number): Promise<void>;
  /** Takes a review off the device, but for words that were never sent. */
  forget(reference: string): Promise<void>;
  /** Takes everything of this person off the device, words that were never sent too. */
  wipe(): Promise<void>;
}
