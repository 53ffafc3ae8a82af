// npm run import:neighbours -- FILE.json: takes in which councils share a boundary; the register comes first.
import { readFileSync } from 'node:fs';
import { prepareDatabase } from './database/prepare';
import { explain } from './serve/explain';
import { settle } from './serve/settings';
import { openStore, type Store } from './serve/store';

const [file = ''] = process.argv.slice(2);

process.exitCode = file ? await main() : usage();

async function main(): Promise<number> {
  let store: Store | null = null;
  try {
    const json = readFileSync(file, 'utf8');
    store = await openStore(settle(process.env, false));
    return await take(json, store);
  } catch (error) {
    console.error(explain(error));
    return 1;
  } finally {
    await store?.stop();
  }
}

async function take(json: string, { env }: Store): Promise<number> {
  await prepareDatabase(env['DATABASE_URL'] ?? '');
  Object.assign(process.env, env);
  // Loaded only now: the settings are read once, when the first of these is.
  const { importNeighbours } = await import('@/lib/network/commands/import-neighbours');
  const { neighboursWords } = await import('@/lib/network/labels');
  const { closeDatabase } = await import('@/lib/platform/database');
  const { operator } = await import('@/lib/platform/viewer');
  const outcome = await importNeighbours.as(operator, { json });
  await closeDatabase();
  if (outcome.ok) {
    console.log(neighboursWords(outcome.result));
    return 0;
  }
  const { refusal } = outcome;
  const faults = refusal.reason === 'invalid' ? Object.values(refusal.fields).flat() : [];
  for (const fault of faults) console.error(fault);
  console.error(`Nothing was taken in from ${file}.`);
  return 1;
}

function usage(): number {
  console.error('Say which file: npm run import:neighbours -- la-neighbours-2021.json');
  return 1;
}
