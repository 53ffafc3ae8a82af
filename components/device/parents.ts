import { mostParents } from '@/lib/notes/operation';
import type { KeptOperation } from './shelf';

/**
 * What an operation names as its parents: the heads that its writer saw, and what stood before those that the server
 * refused. It does not know them, so that what they replaced would stand there still.
 */
export function parentsOver(heads: readonly string[], operations: readonly KeptOperation[]): string[] {
  const known = new Map(operations.map((each) => [each.id, each]));
  const named = new Set(heads);
  // A set that grows while it is walked is walked to its end.
  for (const id of named) {
    const before = known.get(id);
    if (typeof before?.state === 'object') for (const parent of before.parents) named.add(parent);
  }
  return [...named].slice(0, mostParents);
}
