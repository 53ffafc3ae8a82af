import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { noteProcesses } from './leftovers';
import type { Settings } from './settings';

export type Processes = { ready: Promise<void>; stop(): Promise<void> };

const require = createRequire(import.meta.url);
const patience = 15_000;

/** Starts the web server and the worker; `onLoss` is told if the web server ends by itself. */
export async function startProcesses(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  onLoss: () => void,
): Promise<Processes> {
  let stopping = false;
  const web = startWeb(settings, env);
  let worker = startWorker(env);
  let forget = noteProcesses(settings.home, pidsOf(web, worker));
  web.on('exit', () => {
    if (stopping) return;
    console.error('The web server ended by itself. What it said last is above.');
    onLoss();
  });
  const keepWorking = (): void => {
    worker.on('exit', async () => {
      if (stopping) return;
      console.warn('The worker ended; starting it again.');
      await wait(1_000);
      if (stopping) return;
      worker = startWorker(env);
      forget = noteProcesses(settings.home, pidsOf(web, worker));
      keepWorking();
    });
  };
  keepWorking();
  return {
    ready: answering(`http://127.0.0.1:${settings.port}/`, web),
    stop: async () => {
      stopping = true;
      await Promise.all([end(web), end(worker)]);
      forget();
    },
  };
}

function pidsOf(...children: ChildProcess[]): number[] {
  return children.flatMap(({ pid }) => (pid === undefined ? [] : [pid]));
}

function startWeb({ dev, port }: Settings, env: NodeJS.ProcessEnv): ChildProcess {
  const next = join(dirname(require.resolve('next/package.json')), 'dist/bin/next');
  return launch([next, dev ? 'dev' : 'start', '--hostname', '127.0.0.1', '--port', String(port)], env, dev);
}

function startWorker(env: NodeJS.ProcessEnv): ChildProcess {
  return launch(['--import', 'tsx', 'scripts/worker.ts'], env);
}

// Each leads a process group, so that its own children end with it.
function launch(args: string[], env: NodeJS.ProcessEnv, talkative = false): ChildProcess {
  const child = spawn(process.execPath, args, {
    env,
    stdio: ['ignore', talkative ? 'inherit' : 'ignore', 'inherit'],
    detached: process.platform !== 'win32',
  });
  child.on('error', (error) => console.error(error.message));
  return child;
}

async function answering(address: string, web: ChildProcess): Promise<void> {
  while (web.exitCode === null) {
    const reached = await fetch(address, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (reached) return;
    await wait(200);
  }
  throw new Error('The web server ended before it answered. What it said is above.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const inTime = await Promise.race([gone.then(() => true), wait(patience, false, { ref: false })]);
  if (!inTime) signal(child, 'SIGKILL');
  await gone;
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It has ended meanwhile.
  }
}
