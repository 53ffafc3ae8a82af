import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import type { Viewer } from '@/lib/platform/viewer';
import { aConfidentialReview, type ConfidentialWorld, canary } from '@/tests/support/confidential';
import { standing } from '@/tests/support/world';

type Person = keyof ConfidentialWorld['people'];
type Query = (...handed: unknown[]) => unknown;

let world: ConfidentialWorld;
let queries: Map<string, Query>;
beforeAll(async () => {
  standClockAt(new Date('2027-04-05T10:00:00Z'));
  world = await aConfidentialReview('reporting');
  queries = await everyQuery();
});
afterAll(() => standClockAt(null));

// Every right is forged: what is held here is what lies beneath the policy.
test.each<Person>(['politicalLead', 'hostOther', 'otherCoordinator', 'stranger'])(
  'with every right forged, no query shows %s a confidential word',
  async (who) => {
    const shown = await showTo(world.people[who]);
    expect(shown.answered).toBeGreaterThan(60);
    expect(shown.holding).toEqual([]);
  },
);

test('the organiser is shown the names of people met and nothing else', async () => {
  const { words } = await showTo(world.people.organiser);
  expect([...words]).toEqual([`${canary.raw} name of somebody met`, `${canary.raw} cannot come`]);
});

test('the team is shown what the others are not, and nobody’s own notes', async () => {
  const { holding, words } = await showTo(world.people.lead);
  expect(holding.length).toBeGreaterThan(5);
  expect(words).toContain(`${canary.raw} note shared`);
  expect(words).toContain(`${canary.kept} dissent`);
  expect([...words].filter((each) => each.includes('note kept'))).toEqual([]);
});

async function showTo(viewer: Viewer) {
  const permit = { viewer, review: await standing(world, viewer), permission: 'forged' };
  const holding: string[] = [];
  const words = new Set<string>();
  let answered = 0;
  for (const [name, query] of queries) {
    const answers = await Promise.all(handedTo(query).map((more) => answerOf(query, [permit, ...more])));
    const texts = answers.filter((text) => text !== null);
    if (texts.length > 0) answered += 1;
    const found = texts.flatMap((text) => text.match(/CANARY [A-Z]+ [a-z ]+/g) ?? []);
    if (found.length > 0) holding.push(name);
    for (const each of found) words.add(each.trim());
  }
  return { holding, words, answered };
}

/** What a query may ask for besides the permit: a number, an id, a key. */
function handedTo(query: Query): unknown[][] {
  if (query.length < 2) return [[]];
  const { shared, kept, sessionId, finding } = world;
  return [1, shared, kept, sessionId, finding, 'summary'].map((each) => [each]);
}

// Handed what it does not take, a query may fail as it likes: it has shown nothing.
async function answerOf(query: Query, handed: unknown[]): Promise<string | null> {
  try {
    return written(await query(...handed));
  } catch {
    return null;
  }
}

const written = (answer: unknown): string =>
  JSON.stringify(answer, (_key, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    return value instanceof Map || value instanceof Set ? [...value] : value;
  }) ?? '';

async function everyQuery(): Promise<Map<string, Query>> {
  const found = new Map<string, Query>();
  const paths = readdirSync('lib', { recursive: true, encoding: 'utf8' });
  // The demo's own page of letters shows every letter of the demo, to whoever tries it.
  const here = paths.filter((path) => path !== 'session/queries/kept-mails.ts');
  for (const path of here.filter((each) => /^[^/]+\/queries(\.ts|\/.+\.ts)$/.test(each)).toSorted()) {
    const module: Record<string, unknown> = await import(resolve('lib', path));
    for (const [name, value] of Object.entries(module))
      if (isQuery(value)) found.set(`${path} ${name}`, value);
  }
  return found;
}

const isQuery = (value: unknown): value is Query => typeof value === 'function';
