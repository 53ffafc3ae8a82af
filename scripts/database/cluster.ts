import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addressOf, ownDatabase, prepareServer, serverAnswers } from './cluster-contents';
import { type ClusterState, claim, newState, readState, writeState } from './cluster-state';
import { buryDeadServer } from './dead-server';
import { choosePlace, makeData, type Place } from './place';
import { freePort } from './port';
import { isAlive } from './process-state';
import { roleNames } from './roles';
import { runProgram } from './run-program';

export type Cluster = {
  /** The database's owner: migrations, back-up, and the other roles by SET ROLE. */
  url: string;
  logins: { app: string; read: string; auth: string };
  /** The superuser in the maintenance database: only to make and drop databases. */
  adminUrl: string;
  startedHere: boolean;
  stop(): Promise<void>;
};

/** Joins the PostgreSQL kept in `home` if it runs; else starts it, making it first where there is none. */
export async function openCluster(
  home: string,
  options: { durable: boolean } = { durable: true },
): Promise<Cluster> {
  mkdirSync(home, { recursive: true });
  const release = await claim(home);
  try {
    const place = choosePlace(home);
    const found = readState(home);
    if (found && (await serverAnswers(found, place.data))) return joinRunning(home, found, place);
    const state = { ...(found ?? newState()), startedBy: process.pid };
    await start(home, state, place, options.durable);
    return clusterAt(state, place, true);
  } finally {
    release();
  }
}

// Whoever starts the server stops it; where that process died without doing so, the next one takes over.
function joinRunning(home: string, state: ClusterState, place: Place): Cluster {
  const orphaned = !isAlive(state.startedBy);
  if (orphaned) writeState(home, { ...state, startedBy: process.pid });
  return clusterAt(state, place, orphaned);
}

async function start(home: string, state: ClusterState, place: Place, durable: boolean): Promise<void> {
  await makeData(place, state.passwords.admin);
  state.port = await freePort(state.port);
  writeState(home, state);
  const flags = Object.entries(settingsFor(state.port, durable)).map(
    ([name, value]) => `-c ${name}=${value}`,
  );
  const log = join(place.logs, 'postgresql.log');
  const args = ['start', '-w', '-t', '60', '-D', place.data, '-l', log, '-o', flags.join(' ')];
  buryDeadServer(place.data);
  // Processes of a killed server take a moment to notice and go; until then PostgreSQL refuses.
  await repeatedly(8, () => runProgram(place.binaries.pgCtl, args, place)).catch((error: unknown) => {
    throw new Error(`PostgreSQL did not start. It said last:\n${lastLines(log)}`, { cause: error });
  });
  await prepareServer(state);
}

async function repeatedly(times: number, attempt: () => Promise<void>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (times <= 1) throw error;
    await wait(1_000);
    await repeatedly(times - 1, attempt);
  }
}

function settingsFor(port: number, durable: boolean): Record<string, string | number> {
  return {
    listen_addresses: '127.0.0.1',
    port,
    // A socket file inside the project stops the style sheet's scan for class names.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: 120,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}

function lastLines(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n') : '(no log)';
}

function clusterAt(state: ClusterState, place: Place, startedHere: boolean): Cluster {
  const { app, read, auth } = roleNames;
  return {
    url: addressOf(state, roleNames.owner, ownDatabase),
    logins: {
      app: addressOf(state, app, ownDatabase),
      read: addressOf(state, read, ownDatabase),
      auth: addressOf(state, auth, ownDatabase),
    },
    adminUrl: addressOf(state, 'postgres', 'postgres'),
    startedHere,
    stop: async () => {
      if (startedHere)
        await runProgram(place.binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', place.data], place);
    },
  };
}
