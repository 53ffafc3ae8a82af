import { readFileSync } from 'node:fs';
import type { Outcome } from '@/lib/platform/command';
import { prepareDatabase } from './database/prepare';
import { explain } from './serve/explain';
import { settle } from './serve/settings';
import { openStore, type Store } from './serve/store';

/** Takes in the file that a command line names, whole or not at all, and says what came of it; gives the exit code. */
export async function takeFile<R>(
  usage: string,
  take: (content: string) => Promise<Outcome<R>>,
  words: (result: R) => string | Promise<string>,
): Promise<number> {
  const [file = ''] = process.argv.slice(2);
  if (!file) {
    console.error(`Say which file: ${usage}`);
    return 1;
  }
  let store: Store | null = null;
  try {
    const content = readFileSync(file, 'utf8');
    store = await openStore(settle(process.env, false));
    await prepareDatabase(store.env['DATABASE_URL'] ?? '');
    Object.assign(process.env, store.env);
    const outcome = await take(content);
    const { closeDatabase } = await import('@/lib/platform/database');
    await closeDatabase();
    if (outcome.ok) {
      console.log(await words(outcome.result));
      return 0;
    }
    const { refusal } = outcome;
    const faults = refusal.reason === 'invalid' ? Object.entries(refusal.fields) : [];
    for (const [place, reasons] of faults) console.error(`${place}: ${reasons.join('; ')}`);
    console.error(`Nothing was taken in from ${file}.`);
    return 1;
  } catch (error) {
    console.error(explain(error));
    return 1;
  } finally {
    await store?.stop();
  }
}
