// Seven peers bring a hundred notes each at once to a running demo, while others browse: all must be there, and the
// others' waiting at most doubled. `npm run crowd -- --origin http://127.0.0.1:3000`
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { operationOf } from '@/lib/notes/one-note';
import { type SyncAnswer, type SyncedReview, syncProtocol } from '@/lib/notes/protocol';
import { newId } from '@/lib/platform/ids';
import { type PersonKey, people } from '@/prisma/seed/cast/people';
import { saltwick } from '@/prisma/seed/cast/reviews/saltwick';
import { ensureChromium } from './test/chromium';

const { values } = parseArgs({
  options: {
    origin: { type: 'string', default: 'http://127.0.0.1:3000' },
    notes: { type: 'string', default: '100' },
  },
});
const { origin } = values;
const title = /^Saltwick/;

interface Guest {
  name: string;
  cookie: string;
}

const team = (saltwick.team ?? []).filter((place) => place.accepted).map(({ peer }) => peer);
const readers: [PersonKey, string[]][] = [
  ['priya_longmire', ['timetable', 'documents', 'people']],
  ['maren_tolliver', ['', 'feedback', 'timetable/burden']],
  ['naomi_thackbell', ['', 'team', 'history']],
];

const { guests, home } = await signIn([...team, ...readers.map(([key]) => key)]);
const reference = home.split('/').at(-1) ?? '';
await browse(1);
const calm = await browse(8);
const peers = await Promise.all(team.map(asDevice));
let isOver = false;
const began = performance.now();
const bringing = Promise.all(peers.map(bring)).finally(() => {
  isOver = true;
});
const busy: number[] = [];
while (!isOver) busy.push(...(await browse(1)));
const missing = (await bringing).reduce((sum, count) => sum + count, 0);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const [before, during] = [p95(calm), p95(busy)];
console.info(
  `${peers.length} peers, ${values.notes} notes each, in ${seconds} s: ${missing} missing. Others' p95: ${before} ms calm, ${during} ms meanwhile (${busy.length} pages).`,
);
if (missing > 0 || during > 2 * before) process.exitCode = 1;

async function signIn(keys: readonly PersonKey[]) {
  const executablePath = await ensureChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
  });
  const found = new Map<PersonKey, Guest>();
  let address = '';
  for (const key of keys) {
    const context = await browser.newContext({ baseURL: origin });
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    await page.goto('/demo');
    await page.getByRole('button', { name: `Sign in as ${people[key].name}`, exact: true }).click();
    await page.waitForURL('**/your-work');
    const cookies = await context.cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    found.set(key, { name: people[key].name, cookie });
    if (!address) {
      await page.goto('/reviews');
      address = (await page.getByRole('link', { name: title }).first().getAttribute('href')) ?? '';
    }
    await context.close();
  }
  await browser.close();
  return { guests: found, home: address };
}

/** Every reader opens each of their pages, one after another, and all readers at once. */
async function browse(rounds: number): Promise<number[]> {
  const times: number[] = [];
  const read = async ([key, pages]: (typeof readers)[number]) => {
    for (let round = 0; round < rounds; round += 1)
      for (const page of pages) {
        const from = performance.now();
        const answer = await fetch(`${origin}${home}/${page}`, { headers: { cookie: cookieOf(key) } });
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`);
        times.push(performance.now() - from);
      }
  };
  await Promise.all(readers.map(read));
  return times;
}

interface Device {
  id: string;
  person: string;
  cookie: string;
}

async function asDevice(key: PersonKey): Promise<Device> {
  const cookie = cookieOf(key);
  const id = newId();
  const { person } = await ask({ id, cookie, person: null }, []);
  return { id, cookie, person: person.id };
}

/** Brings the notes, all again as if no answer had come, and counts what the server does not give back. */
async function bring(device: Device): Promise<number> {
  const operations = Array.from({ length: Number(values.notes) }, (_, index) =>
    operationOf(newId(), { text: `Heard in the crowd, ${index}: ${newId()}`, shared: index % 2 === 0 }),
  );
  for (const outcome of ['stored', 'known']) {
    const { acknowledged } = await sync(device, operations, 0);
    const other = acknowledged.find((each) => each.outcome !== outcome);
    if (other) throw new Error(`Not ${outcome}: ${JSON.stringify(other)}`);
  }
  const kept = new Set<string>();
  let since = 0;
  let more = true;
  while (more) {
    const synced = await sync(device, [], since);
    for (const each of synced.operations) kept.add(`${each.note} ${each.content?.text}`);
    ({ until: since, more } = synced);
  }
  return operations.filter(({ note, content }) => !kept.has(`${note} ${content?.text}`)).length;
}

async function sync(device: Device, operations: unknown[], since: number): Promise<SyncedReview> {
  const { reviews } = await ask(device, [{ reference, since, operations }]);
  const own = reviews.find((each) => each.reference === reference);
  if (!own) throw new Error(`The answer says nothing of ${reference}`);
  return own;
}

async function ask(device: Omit<Device, 'person'> & { person: string | null }, reviews: unknown[]) {
  const answer = await fetch(`${origin}/api/sync`, {
    method: 'POST',
    headers: { cookie: device.cookie, origin, 'content-type': 'application/json' },
    body: JSON.stringify({
      protocol: syncProtocol,
      person: device.person,
      device: { id: device.id, keeps: true, unsent: 0 },
      reviews,
    }),
  });
  const said: SyncAnswer = JSON.parse(await answer.text());
  if (!said.ok) throw new Error(`The server answered ${answer.status}: ${said.reason}`);
  return said;
}

function cookieOf(key: PersonKey): string {
  const guest = guests.get(key);
  if (!guest) throw new Error(`${key} is not signed in`);
  return guest.cookie;
}

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0);
}
