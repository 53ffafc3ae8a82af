import { type Engine, syncEngine } from '@/components/device/engine';
import type { Shelf } from '@/components/device/shelf';
import { type FoldedNote, foldNotes } from '@/lib/notes/fold';
import { operationOf } from '@/lib/notes/one-note';
import type { NoteContent, NoteOperation } from '@/lib/notes/operation';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { type Chance, chanceOf } from '@/tests/proof/chance';
import { type Disk, emptyDisk, memoryShelf } from '@/tests/proof/memory-shelf';
import type { Fault, Network } from '@/tests/proof/network';

interface Belongings {
  person: Viewer;
  other: Viewer;
  reference: string;
  network: Network;
  chance: Chance;
}

/** One person's shelf on one device, with one tab or two that share it. */
export class Device {
  readonly person: Viewer;
  readonly disk: Disk = emptyDisk();
  /** What was put on the shelf and so promised to its writer. */
  readonly written: NoteOperation[] = [];
  readonly shelf: Shelf;
  faulty = true;
  private readonly id = newId();
  private readonly belongings: Belongings;
  private tabs: Engine[] = [];
  private turn: Promise<unknown> = Promise.resolve();

  constructor(belongings: Belongings) {
    this.belongings = belongings;
    this.person = belongings.person;
    this.shelf = memoryShelf(this.person.personId, this.disk);
    this.restart();
  }

  /** The browser is opened anew: only the disk is as before. */
  restart(): void {
    this.turn = Promise.resolve();
    this.tabs = [this.tab(), this.tab()];
  }

  async sync(tabs: 1 | 2 = 1): Promise<void> {
    await Promise.all(this.tabs.slice(0, tabs).map((tab) => tab.run()));
  }

  get states() {
    return this.tabs.map((tab) => tab.view());
  }

  async notes(): Promise<FoldedNote[]> {
    const all = await this.shelf.operations();
    return foldNotes(all.filter(({ state }) => typeof state === 'string'));
  }

  async write(said: Partial<NoteContent>, to?: FoldedNote): Promise<void> {
    const content = { ...to?.content, text: '', ...said };
    await this.put(operationOf(to?.id ?? newId(), content, to?.heads));
  }

  async remove(note: FoldedNote): Promise<void> {
    await this.put({ ...operationOf(note.id, { text: '' }, note.heads), content: null });
  }

  // A full disk tells the writer so at once: words that it took are words that it promised.
  private async put(operation: NoteOperation): Promise<void> {
    try {
      await this.shelf.append({ ...operation, reference: this.belongings.reference, state: 'unsent' });
      this.written.push(operation);
    } catch {
      this.belongings.network.count('disk_full');
    }
  }

  private tab(): Engine {
    const { network, other } = this.belongings;
    // Each tab has its own, so that what befalls it does not hang on which of two is served first.
    const chance = chanceOf(this.belongings.chance.below(2 ** 30));
    const me = { viewer: this.person, sessionId: null };
    const next = (): Fault | null => (this.faulty && chance.falls(0.55) ? network.nextFault() : null);
    // Two tabs wait for each other, but in one schedule of three the browser has no locks.
    const locks = chance.falls(0.66);
    return syncEngine({
      shelf: this.shelf,
      fetch: network.way(() => me, { viewer: other, sessionId: null }, next),
      now: () => new Date(),
      device: () => ({ id: this.id, keeps: true }),
      lock: (work) => {
        if (!locks) return work();
        const mine = this.turn.then(work, work);
        this.turn = mine;
        return mine;
      },
    });
  }
}
