import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Followed {
  id: string;
  reference: string;
  /** Whoever reads the findings there each time that something changes; null: nobody. */
  person: string | null;
}

/** What an instance did when it was told that a review had come further. */
export interface Seen {
  review: string;
  told: number;
  /** The events that it had missed until then, in their order. */
  sequences: number[];
  statements: string[];
  /** By the computer's clock, in milliseconds. */
  at: number;
}

/** Instances of the application beside this one, over the same PostgreSQL. */
export class Instances {
  readonly seen: Seen[][] = [];
  private readonly processes: ChildProcess[] = [];

  constructor(count: number, reviews: readonly Followed[]) {
    for (let number = 0; number < count; number += 1) {
      const seen: Seen[] = [];
      const child = fork(fileURLToPath(new URL('instance.ts', import.meta.url)), {
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      child.on('message', (message: Seen) => seen.push(message));
      child.send([...reviews]);
      this.processes.push(child);
      this.seen.push(seen);
    }
  }

  /** Everything that an instance has heard of a review, in the order in which it heard it. */
  heard(instance: number, review: string): number[] {
    return (this.seen[instance] ?? [])
      .filter((each) => each.review === review)
      .flatMap((each) => each.sequences);
  }

  async leave(): Promise<void> {
    await Promise.all(
      this.processes.map(
        (child) =>
          new Promise((resolve) => {
            child.once('exit', resolve);
            child.disconnect();
          }),
      ),
    );
  }
}
