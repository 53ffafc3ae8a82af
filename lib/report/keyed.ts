/** Pairs each piece of a finished text with its place as key: the text never changes while it is shown. */
export function keyed<T>(items: readonly T[]): { key: string; item: T }[] {
  return items.map((item, index) => ({ key: String(index), item }));
}
