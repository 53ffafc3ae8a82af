/** Chance that comes the same again: a schedule is known by its number. */
export interface Chance {
  below(end: number): number;
  of<T>(things: readonly T[]): T | undefined;
  /** How likely, from 0 to 1. */
  falls(likely: number): boolean;
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0;
  // mulberry32, by Tommy Ettinger: public domain.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, of: (things) => things[below(things.length)], falls: (likely) => next() < likely };
}
