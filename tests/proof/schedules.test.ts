import { expect, inject, test, vi } from 'vitest';
import { examine } from '@/lib/doctor/examine';
import { closeDatabase } from '@/lib/platform/database';
import { connected } from '@/scripts/database/connected';
import { type Kill, prepareKills } from '@/tests/proof/kill';
import { faults } from '@/tests/proof/network';
import { play } from '@/tests/proof/schedule';
import { judge } from '@/tests/proof/verdict';
import { aReview } from '@/tests/support/world';

// `npm run proof` plays them all; the tests play a sample of them.
const schedules = Number(process.env['PROOF_SCHEDULES'] ?? 25);
const owner = process.env['DATABASE_URL'] ?? '';
const admin = inject('cluster').adminUrl.replace(/\/[^/]*$/, new URL(owner).pathname);

test(`after ${schedules} schedules of days on site nothing is lost, doubled or changed`, async () => {
  // A server that is killed says so; what the tests forbid elsewhere is what is played here.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.mocked(console.error).mockImplementation(() => {});
  const tally: Tally = {
    totals: { operations: 0, lost: 0, doubled: 0, unequal: 0 },
    faults: new Map(),
    wrong: [],
  };
  await connected(admin, async (client) => {
    const kill = await prepareKills(client);
    for (let seed = 1; seed <= schedules; seed += 1) await playOne(seed, kill, tally);
  });
  vi.mocked(console.error).mockClear();
  process.stdout.write(`${report(tally)}\n`);
  expect(tally.wrong).toEqual([]);
  // A sample in which a fault never falls proves nothing about it.
  expect(faults.filter((fault) => !tally.faults.has(fault))).toEqual([]);
  expect(await breaches()).toEqual([]);
  await closeDatabase();
}, 7_200_000);

interface Tally {
  totals: { operations: number; lost: number; doubled: number; unequal: number };
  faults: Map<string, number>;
  wrong: string[];
}

async function playOne(seed: number, kill: Kill, { totals, faults: counts, wrong }: Tally): Promise<void> {
  const world = await aReview('on_site');
  const played = await play(seed, world, kill);
  const verdict = await judge(played, world);
  for (const key of ['lost', 'doubled', 'unequal'] as const) {
    totals[key] += verdict[key].length;
    wrong.push(...verdict[key].map((what) => `schedule ${seed}: ${key}: ${what}`));
  }
  for (const { written } of played.devices) totals.operations += written.length;
  for (const [what, count] of played.network.counts) counts.set(what, (counts.get(what) ?? 0) + count);
}

/** Of the rules that hold for notes, devices and history; the reviews here were written past the commands. */
async function breaches(): Promise<string[]> {
  const found = await connected(owner, examine);
  return found
    .filter(({ name }) => /^(notes?|history|devices?)[._]/.test(name))
    .flatMap(({ name, breaches: each }) => each.map((breach) => `${name} ${breach}`));
}

function report({ totals, faults: counts }: Tally): string {
  const told = (entries: Iterable<[string, number]>) =>
    [...entries].map(([what, count]) => `${count} ${what.replaceAll('_', ' ')}`).join(', ');
  return `${schedules} schedules: ${told(Object.entries(totals))}; faults: ${told([...counts].toSorted())}`;
}
