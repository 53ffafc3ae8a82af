import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// The tests have a server, a database and files of their own; `npm test` says where, and removes them.
process.env['PORT'] ??= '3210';
process.env['ROUNDTABLE_HOME'] ??= join(tmpdir(), `roundtable-e2e-${process.pid}`);
// The walk through a whole review moves the server's clock with it.
process.env['ROUNDTABLE_CLOCK_FILE'] ??= join(process.env['ROUNDTABLE_HOME'], 'clock');

const origin = `http://127.0.0.1:${process.env['PORT']}`;
const chromium = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find((path) => path && existsSync(path));
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: asRoot ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
    },
  },
  projects: [
    { name: 'pages', testIgnore: ['two-instances.spec.ts', 'whole-life-cycle.spec.ts'] },
    // It measures, so it wants the machine to itself.
    { name: 'two instances', testMatch: 'two-instances.spec.ts', dependencies: ['pages'] },
    // It moves the one server's clock, so it walks when nobody else does.
    { name: 'whole life', testMatch: 'whole-life-cycle.spec.ts', dependencies: ['two instances'] },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    url: origin,
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 40_000 },
  },
});
