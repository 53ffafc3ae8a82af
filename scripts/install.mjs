import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** Refuses a Node.js that is too old, then installs the packages that the lock file names, if they are not there. */
export function ensureInstalled() {
  return nodeIsNewEnough() && (isInstalled() || install());
}

/** Runs one of the project's TypeScript files as a process of its own and hands signals on to it. */
export async function runTypeScript(file, args, env = process.env) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(project, file), ...args], {
    cwd: project,
    env,
    stdio: 'inherit',
    // A process group of its own: Ctrl-C then reaches it once, through here, and not its children directly.
    detached: process.platform !== 'win32',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!enough) {
    console.error(`Roundtable needs Node.js 24 (or 22.12, or 20.19); this is ${process.versions.node}.`);
    console.error('Install a newer one from nodejs.org, then run the same command again.');
  }
  return enough;
}

function isInstalled() {
  const installed = join(project, 'node_modules/.package-lock.json');
  const lock = join(project, 'package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(lock).mtimeMs || sameVersions(installed, lock);
}

// A checkout touches the lock file without changing it; only packages of another version are worth installing again.
function sameVersions(installed, lock) {
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(lock, 'utf8')).packages;
  return Object.entries(want).every(
    ([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version,
  );
}

function install() {
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: project, stdio: 'inherit' };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed. Read what npm says above: most often the network');
    console.error('or the disk is the reason. Then run the same command again.');
  }
  return status === 0;
}
