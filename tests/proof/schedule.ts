import { principleKeys } from '@/lib/method/principle-signs';
import type { NoteContent } from '@/lib/notes/operation';
import { sourceKinds } from '@/lib/notes/schema';
import { newId } from '@/lib/platform/ids';
import { areaKeys } from '@/lib/timetable/keys';
import type { Chance } from '@/tests/proof/chance';
import { chanceOf } from '@/tests/proof/chance';
import { Device } from '@/tests/proof/device';
import type { Kill } from '@/tests/proof/kill';
import { Network } from '@/tests/proof/network';
import { aDocument, aSession } from '@/tests/support/named-by-notes';
import type { World } from '@/tests/support/world';

export interface Played {
  seed: number;
  devices: Device[];
  network: Network;
}

/** Plays one schedule of days on site: three devices of two people, and whatever can befall them. */
export async function play(seed: number, world: World, kill: Kill): Promise<Played> {
  const chance = chanceOf(seed);
  const network = new Network(chance, kill);
  const { peer, otherPeer } = world.people;
  const { reference } = world;
  const own = { person: peer, other: otherPeer, reference, network, chance };
  const devices = [new Device(own), new Device(own), new Device({ ...own, person: otherPeer, other: peer })];
  const named = {
    sessions: [await aSession(world), await aSession(world)],
    documents: [await aDocument(world)],
  };
  await seedNotes(devices, chance, named);
  const steps = 6 + chance.below(10);
  for (let step = 0; step < steps; step += 1) await takeStep(devices, network, chance, named);
  await recover(devices, network);
  return { seed, devices, network };
}

// Both of a person's devices know the same notes from the beginning, so that their changes meet.
async function seedNotes(devices: Device[], chance: Chance, named: Named): Promise<void> {
  const [phone, laptop] = devices;
  for (const device of devices) device.faulty = false;
  for (let note = 0; note < 2; note += 1) await phone?.write(saidIn(chance, named));
  await phone?.sync();
  await laptop?.sync();
  for (const device of devices) device.faulty = true;
}

async function takeStep(devices: Device[], network: Network, chance: Chance, named: Named): Promise<void> {
  const device = chance.of(devices);
  if (!device) return;
  const step = chance.below(20);
  if (step < 9) return change(device, chance, named);
  if (step < 14) return device.sync(chance.falls(0.3) ? 2 : 1);
  if (step < 16) return sayTogether(devices);
  if (step < 17) return network.deliverStrays();
  if (step < 19) return device.restart();
  device.disk.full = !device.disk.full;
}

async function sayTogether(devices: Device[]): Promise<void> {
  await Promise.all(devices.map((device) => device.sync()));
}

async function change(device: Device, chance: Chance, named: Named): Promise<void> {
  const notes = await device.notes();
  const note = chance.falls(0.3) ? undefined : chance.of(notes);
  const what = chance.below(10);
  const said = saidIn(chance, named);
  if (!note?.content) return device.write({ ...said, shared: chance.falls(0.2) }, note);
  const { text, shared } = note.content;
  if (what < 5) return device.write({ ...said, tonight: chance.falls(0.3) }, note);
  if (what < 6) return device.write({ ...said, text }, note);
  if (what < 8) return device.write({ text, shared: true }, note);
  return shared ? undefined : device.remove(note);
}

/** What a note of the review can name. */
interface Named {
  sessions: string[];
  documents: string[];
}

/** Words, and all that can be said of what they are about. */
function saidIn(chance: Chance, { sessions, documents }: Named) {
  const principles = principleKeys.filter(() => chance.falls(0.2));
  return {
    text: textOf(chance),
    source: chance.of(sourceKinds) ?? 'staff',
    area: chance.of([...areaKeys, null]) ?? null,
    principles: chance.falls(0.5) ? principles : principles.toReversed(),
    citizens: chance.falls(0.3),
    sessionId: chance.of([...sessions, null]) ?? null,
    documentId: chance.of([...documents, null]) ?? null,
    photos: Array.from({ length: chance.below(3) }, newId),
  } satisfies Partial<NoteContent>;
}

const pieces = [
  'Tŷ’r bobl',
  ' ',
  '\r\n',
  '👩‍🚒',
  'e\u0301',
  'é',
  '\t',
  'the harbour ward',
  '“asked late”',
  '\u200B',
  '  ',
];

function textOf(chance: Chance): string {
  const some = Array.from({ length: 1 + chance.below(4) }, () => chance.of(pieces) ?? '');
  return `Note ${chance.below(1_000_000)} ${some.join('')}`;
}

/** All is well again: everybody is signed in, the network holds, there is room; each device opens until it has all. */
async function recover(devices: Device[], network: Network): Promise<void> {
  for (const device of devices) {
    device.faulty = false;
    device.disk.full = false;
    device.restart();
    await device.sync();
  }
  await network.deliverStrays();
  for (const device of devices) await device.sync();
}
