import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runProgramOf } from './tool';

const debian = '/usr/bin/chromium';

/** Finds or fetches a Chromium for the browser tests and returns its path; null where there is none to be had. */
export async function ensureChromium(): Promise<string | null> {
  const known = installed();
  if (known) return known;
  console.log('Fetching a browser for the tests …');
  await runProgramOf('@playwright/test', 'playwright', ['install', 'chromium'], { say: () => undefined });
  if (installed()) return installed();
  if (process.getuid?.() === 0) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], quiet);
  }
  return installed();
}

function installed(): string | null {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), debian];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}
