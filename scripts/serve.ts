import { parseArgs } from 'node:util';
import { deleteWhatIsDue } from './serve/delete-what-is-due';
import { explain } from './serve/explain';
import { endLeftovers } from './serve/leftovers';
import { startProcesses } from './serve/processes';
import { checkSurroundings, type Settings, settle } from './serve/settings';
import { build, generate } from './serve/stale';
import { openStore } from './serve/store';

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

// What has been started, first to last; stopped in the other order.
const started: (() => Promise<void>)[] = [];
let stopping: Promise<void> | null = null;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

try {
  await serve(settle(process.env, values.dev));
} catch (error) {
  if (!stopping) console.error(`\n${explain(error)}`);
  await end(1);
}

async function serve(settings: Settings): Promise<void> {
  await endLeftovers(settings.home);
  await checkSurroundings(settings);
  await generate();
  const store = await openStore(settings);
  started.push(store.stop);
  if (!settings.dev) await build(store.env);
  await store.fill();
  await deleteWhatIsDue(store.env);
  if (stopping !== null) return;
  const processes = await startProcesses(settings, store.env, () => void end(1));
  started.push(processes.stop);
  await processes.ready;
  console.log(greeting(settings, store.embedded));
}

function end(code: number): Promise<void> {
  stopping ??= stopAll(code);
  return stopping;
}

async function stopAll(code: number): Promise<void> {
  if (started.length > 0) console.log('\nStopping …');
  for (const stop of started.reverse()) await stop().catch((error: unknown) => console.error(explain(error)));
  process.exit(code);
}

function greeting({ origin }: Settings, embedded: boolean): string {
  const demo = `Sign in as a person of the demo network at ${origin}/demo; mails are kept at ${origin}/demo/mails.`;
  const real = 'Invite the first coordinator with: npm run coordinator:invite -- ADDRESS';
  return `\nRoundtable is at ${origin}\n${embedded ? demo : real}\nCtrl-C stops it.`;
}
