/** Lets a few pieces of work go on at a time; the others wait in their order, and where too many wait, one is turned away. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private working = 0;
  private readonly atOnce: number;
  private readonly mostWaiting: number;

  constructor({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }) {
    this.atOnce = atOnce;
    this.mostWaiting = mostWaiting;
  }

  /** Null: too many wait already, and nothing was done. */
  async take<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.working >= this.atOnce && this.waiting.length >= this.mostWaiting) return null;
    if (this.working < this.atOnce) this.working += 1;
    // Whoever ends hands the turn on, so that nobody who comes later can take it first.
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.working -= 1;
    }
  }
}
