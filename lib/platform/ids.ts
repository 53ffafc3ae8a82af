import { v7 } from 'uuid';

/** A new UUIDv7: sorted by the time of its making, so that lists and indexes follow time. */
export function newId(): string {
  return v7();
}
