import { newId } from '@/lib/platform/ids';
import { discardNote, dropDraft, putBackOn, type Unsent, unsentOf } from './belongings';
import { type DeviceDatabase, openDevice } from './database';
import { draftsOf } from './drafts';
import { type Engine, syncEngine } from './engine';
import { type IndexedShelf, indexedShelf } from './indexed-shelf';
import { keepRunning } from './keep-running';
import { promised } from './keeping';
import { channelName, inTurn } from './leaving';
import { notesOf } from './own-notes';
import { parentsOver } from './parents';
import { changeDevice, type DevicePerson, deviceRow, farewell, personOf, welcome } from './people';
import { whoIsSignedIn } from './signed-in';
import { type DeviceState, type NewOperation, nothingOpen } from './state';
import { cutOffMark, forgetCutOff, wipeDevice } from './wipe';

interface Open {
  db: DeviceDatabase;
  person: DevicePerson;
  shelf: IndexedShelf;
  engine: Engine;
}

/** What a browser tab knows of its device, and all that it does with it. One a tab; tabs tell each other of changes. */
class Device {
  private state = nothingOpen;
  private readonly listeners = new Set<() => void>();
  private db: DeviceDatabase | null = null;
  private open: Open | null = null;
  private others: BroadcastChannel | null = null;
  private refreshing: Promise<void> | null = null;
  private isStale = false;
  /** Between taking the rows off and the server’s goodbye nothing is fetched again. */
  private isLeaving = false;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly current = () => this.state;

  /** Opens what the device keeps, and goes on sending for as long as the page is there. */
  start(): void {
    if (this.others) return;
    this.others = new BroadcastChannel(channelName);
    this.others.addEventListener('message', ({ data }) => this.hear(data));
    void this.openLast();
    keepRunning(() => void this.send());
  }

  /** Sends what waits and takes in what came; asks who is signed in where nobody’s shelf is open. */
  async send(): Promise<void> {
    const { open } = this;
    if (!open) return this.meet();
    await open.engine.run();
    const { state, cutOffAt } = open.engine.view();
    if (state === 'wiped') await this.wipe(cutOffAt);
    if (state === 'another_person') await this.meet();
  }

  /** Keeps one thing done to a note, on the disk, then sends it. Rejects with `DeviceFull` when there is no room. */
  async save({ reference, ...said }: NewOperation): Promise<void> {
    const { shelf } = this.opened();
    const parents = parentsOver(said.parents, await shelf.operations(reference));
    await shelf.append({
      ...said,
      parents,
      id: newId(),
      madeAt: new Date().toISOString(),
      reference,
      state: 'unsent',
    });
    await this.refresh();
    void this.askToKeep();
    void this.send();
  }

  /** Keeps a photo for a note; it is named by the note’s next operation. Rejects with `DeviceFull`. */
  async addPhoto(photo: { id: string; note: string; reference: string; bytes: Blob }): Promise<void> {
    await this.opened().shelf.appendPhoto({ ...photo, state: 'unsent' });
  }

  readonly photo = async (id: string): Promise<Blob | null> => (await this.open?.shelf.photo(id)) ?? null;
  readonly draft = async (place: string): Promise<string> => (await this.open?.shelf.draft(place)) ?? '';
  async keepDraft(place: string, words: string): Promise<void> {
    const { shelf } = this.opened();
    await (words ? shelf.keepDraft(place, words) : dropDraft(shelf, place));
    const drafts = draftsOf(await shelf.drafts(), this.state.notes);
    if (drafts.length !== this.state.drafts.length) this.others?.postMessage('changed');
    if (this.open?.shelf === shelf) this.show({ ...this.state, drafts });
  }

  /** Everything on this shelf that never reached the server, for a file that its owner keeps. */
  readonly unsent = () => unsentOf(this.opened().shelf);
  readonly discard = (note: string) => discardNote(this.opened().shelf, note);

  async putBack(unsent: Unsent): Promise<void> {
    await putBackOn(this.opened().shelf, unsent);
    await this.refresh();
    void this.send();
  }

  /** Takes this person’s rows off the device before they sign out; what was never sent may stay for them. */
  async leave(keep: 'unsent' | 'nothing'): Promise<void> {
    const { db, person, shelf } = this.opened();
    this.isLeaving = true;
    await inTurn(() => (keep === 'nothing' ? shelf.wipe() : shelf.clearSent()));
    await farewell(db, person.id, keep === 'nothing');
    this.others?.postMessage('left');
    this.closeShelf();
  }

  private opened(): Open {
    if (!this.open) throw new Error('Nobody’s notes are open on this device.');
    return this.open;
  }

  private async openLast(): Promise<void> {
    const cutOff = cutOffMark();
    if (cutOff) this.show({ ...nothingOpen, phase: 'wiped', cutOffAt: cutOff.at });
    if (!globalThis.crypto?.subtle) return this.show({ ...nothingOpen, phase: 'unable' });
    try {
      this.db ??= await openDevice(() => this.lost());
      const { current } = await deviceRow(this.db);
      const person = current ? await personOf(this.db, current) : null;
      await (person ? this.openShelf(this.db, person) : this.closeShelf());
    } catch {
      return this.show({ ...nothingOpen, phase: 'unable' });
    }
    await this.send();
  }

  private async openShelf(db: DeviceDatabase, person: DevicePerson): Promise<void> {
    if (this.open?.person.id === person.id) return this.refresh();
    const shelf = indexedShelf({ db, person: person.id, key: person.key }, () => {
      this.others?.postMessage('changed');
      void this.refresh();
    });
    const engine = syncEngine({
      shelf,
      fetch: (address, request) => fetch(address, request),
      now: () => new Date(),
      device: () => ({ id: person.device, keeps: this.state.keeps }),
      // A round that waited for its turn while its owner left would bring everything back.
      lock: (work) =>
        inTurn(async () => (this.open?.shelf === shelf && !this.isLeaving ? work() : undefined)),
    });
    this.open = { db, person, shelf, engine };
    engine.subscribe(() => {
      if (this.open?.engine === engine) this.show({ ...this.state, sending: engine.view() });
    });
    await this.refresh();
  }

  private closeShelf(): void {
    this.open = null;
    if (this.state.phase !== 'wiped') this.show({ ...nothingOpen, phase: 'nobody' });
  }

  /** Somebody else may be signed in, or somebody for the first time: the server says who, and their shelf is opened. */
  private async meet(): Promise<void> {
    if (!this.db || this.isLeaving) return;
    const answer = await whoIsSignedIn();
    if (!answer?.ok || !this.db) {
      const state = answer ? 'signed_out' : 'offline';
      return this.show({ ...this.state, sending: { ...this.state.sending, state } });
    }
    forgetCutOff();
    const person = await welcome(this.db, answer.person);
    this.others?.postMessage('person');
    await this.openShelf(this.db, person);
    await this.send();
  }

  private async wipe(cutOffAt: Date | null): Promise<void> {
    const { db, person } = this.opened();
    this.open = null;
    if (await wipeDevice(db, person.id, cutOffAt)) this.db = null;
    this.show({ ...nothingOpen, phase: 'wiped', cutOffAt });
    this.others?.postMessage('person');
  }

  /** Another tab removed the database under this one. */
  private lost(): void {
    this.db = null;
    this.open = null;
    this.show(nothingOpen);
  }

  private hear(message: unknown): void {
    if (message === 'changed') void this.refresh();
    if (message === 'person') void this.openLast();
    if (message === 'left') this.closeShelf();
  }

  private async askToKeep(): Promise<void> {
    const { open } = this;
    if (!open || this.state.keeps !== null) return;
    const keeps = await navigator.storage.persist();
    await changeDevice(open.db, { keeps });
    this.show({ ...this.state, keeps });
  }

  /** Reads the shelf again; asked for meanwhile, once more. */
  private refresh(): Promise<void> {
    this.isStale = true;
    this.refreshing ??= this.reread().finally(() => {
      this.refreshing = null;
    });
    return this.refreshing;
  }

  private async reread(): Promise<void> {
    while (this.isStale && this.open) {
      this.isStale = false;
      const { db, person, shelf, engine } = this.open;
      const [packs, operations, photos, drafts, { keeps }] = await Promise.all([
        shelf.packs(),
        shelf.operations(),
        shelf.photoLines(),
        shelf.drafts(),
        deviceRow(db),
      ]);
      await engine.recount();
      if (this.open?.shelf !== shelf) continue;
      const { id, name } = person;
      const notes = notesOf(operations, photos);
      this.show({
        ...nothingOpen,
        phase: 'ready',
        person: { id, name },
        packs,
        notes,
        photos,
        drafts: draftsOf(drafts, notes),
        keeps: promised(keeps, navigator.storage),
        sending: engine.view(),
      });
    }
  }

  private show(state: DeviceState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

export const device = new Device();
