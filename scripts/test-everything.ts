import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './database/port';
import { build } from './serve/stale';
import { runChecks } from './test/checks';
import { ensureChromium } from './test/chromium';
import { type Counts, playwrightCounts, vitestCounts } from './test/counts';
import { runProgramOf } from './test/tool';

const home = mkdtempSync(join(tmpdir(), 'roundtable-test-'));
const counts: Counts[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => finish(1));

heading('Checks');
for (const { passed } of await runChecks()) add(passed);
heading('Unit, database and architecture tests');
// The build comes first: one test reads from it which pages, handlers and actions there are.
const built = await buildForTests();
counts.push(await runVitest());
add(built);
heading('Browser tests');
counts.push(built ? await runBrowser() : { passed: 0, failed: 1 });

const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
finish(failed === 0 ? 0 : 1);

async function buildForTests(): Promise<boolean> {
  try {
    await build({ ...process.env, ...settings(), NODE_ENV: 'production' });
    return true;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return false;
  }
}

// Building needs settings to be there, not to be right: nothing is asked of a database.
function settings(): Record<string, string> {
  return {
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    NEXTAUTH_SECRET: 'only for the build'.padEnd(32, '.'),
  };
}

async function runVitest(): Promise<Counts> {
  const file = join(home, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = await runProgramOf('vitest', 'vitest', ['run', ...reporters]);
  return vitestCounts(file, status);
}

async function runBrowser(): Promise<Counts> {
  const chromium = await ensureChromium();
  if (chromium === null) {
    console.log('There is no Chromium. Install one and name it in CHROMIUM_PATH, then run the tests again.');
    return { passed: 0, failed: 1 };
  }
  const file = join(home, 'playwright.json');
  const env = {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    ROUNDTABLE_HOME: join(home, 'data'),
    PORT: String(await freePort(0)),
  };
  // The walk through a whole review is a command of its own: `npm run walk`.
  const projects = ['--project=pages', '--project=two instances'];
  const status = await runProgramOf('@playwright/test', 'playwright', ['test', ...projects], {
    env,
  });
  return playwrightCounts(file, status);
}

function add(passed: boolean): void {
  counts.push({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
}

function heading(text: string): void {
  console.log(`\n── ${text}`);
}

function finish(code: number): void {
  rmSync(home, { recursive: true, force: true });
  process.exit(code);
}
