// npm run import:authorities -- FILE.csv: takes in the published register of councils, whole or not at all.
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
    const csv = readFileSync(file, 'utf8');
    store = await openStore(settle(process.env, false));
    return await take(csv, store);
  } catch (error) {
    console.error(explain(error));
    return 1;
  } finally {
    await store?.stop();
  }
}

async function take(csv: string, { env }: Store): Promise<number> {
  await prepareDatabase(env['DATABASE_URL'] ?? '');
  Object.assign(process.env, env);
  // Loaded only now: the settings are read once, when the first of these is.
  const { importAuthorities } = await import('@/lib/network/commands/import-authorities');
  const { importWords } = await import('@/lib/network/labels');
  const { closeDatabase } = await import('@/lib/platform/database');
  const { operator } = await import('@/lib/platform/viewer');
  const outcome = await importAuthorities.as(operator, { csv });
  await closeDatabase();
  if (outcome.ok) {
    console.log(importWords(outcome.result));
    return 0;
  }
  const { refusal } = outcome;
  const faults = refusal.reason === 'invalid' ? Object.entries(refusal.fields) : [];
  for (const [place, reasons] of faults) console.error(`${place}: ${reasons.join('; ')}`);
  console.error(`Nothing was taken in from ${file}.`);
  return 1;
}

function usage(): number {
  console.error('Say which file: npm run import:authorities -- uk_local_authorities.csv');
  return 1;
}
