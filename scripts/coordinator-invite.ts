// npm run coordinator:invite -- ADDRESS "Name": begins a real network with the person who will run it.
import { prepareDatabase } from './database/prepare';
import { explain } from './serve/explain';
import { settle } from './serve/settings';
import { openStore, type Store } from './serve/store';

const [address = '', ...names] = process.argv.slice(2);
const name = names.join(' ') || (address.split('@')[0] ?? '');

process.exitCode = address.includes('@') ? await main() : usage();

async function main(): Promise<number> {
  let store: Store | null = null;
  try {
    store = await openStore(settle(process.env, false));
    return await invite(store);
  } catch (error) {
    console.error(explain(error));
    return 1;
  } finally {
    await store?.stop();
  }
}

async function invite({ env }: Store): Promise<number> {
  await prepareDatabase(env['DATABASE_URL'] ?? '');
  Object.assign(process.env, env);
  // Loaded only now: the settings are read once, when the first of these is.
  const { inviteCoordinator } = await import('@/lib/network/commands/invite-coordinator');
  const { closeDatabase } = await import('@/lib/platform/database');
  const { operator } = await import('@/lib/platform/viewer');
  const outcome = await inviteCoordinator.as(operator, { email: address, name });
  await closeDatabase();
  if (outcome.ok) {
    console.log(
      `${name} (${address}) is a coordinator. Their mail leaves when npm start runs; it says how to sign in.`,
    );
    return 0;
  }
  const fields = outcome.refusal.reason === 'invalid' ? Object.values(outcome.refusal.fields).flat() : [];
  console.error(fields.join('\n') || `This was refused: ${outcome.refusal.reason}.`);
  return 1;
}

function usage(): number {
  console.error('Say whom to invite: npm run coordinator:invite -- name@council.gov.uk "Their Name"');
  return 1;
}
