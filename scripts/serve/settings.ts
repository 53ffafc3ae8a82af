import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFree } from '../database/port';

export type Settings = {
  dev: boolean;
  port: number;
  origin: string;
  /** Where everything lives that is not in git: the embedded database, files, secrets. */
  home: string;
  databaseUrl: string | null;
  smtpUrl: string | null;
};

/** Reads what the environment asks for. */
export function settle(environment: NodeJS.ProcessEnv, dev: boolean): Settings {
  const port = Number(environment['PORT'] ?? 3000);
  return {
    dev,
    port,
    origin: environment['APP_ORIGIN'] ?? `http://127.0.0.1:${port}`,
    home: resolve(environment['ROUNDTABLE_HOME'] ?? '.data'),
    databaseUrl: environment['DATABASE_URL'] || null,
    smtpUrl: environment['SMTP_URL'] || null,
  };
}

/** Refuses, with what to do, before anything has been started. */
export async function checkSurroundings({ port, databaseUrl, smtpUrl }: Settings): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a number from 1 to 65535, not "${process.env['PORT']}".`);
  }
  if (!(await isFree(port))) {
    throw new Error(
      `Something else answers on port ${port}. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (databaseUrl && !smtpUrl) {
    throw new Error(
      'DATABASE_URL names a database of yours, so people will be sent real mail: set SMTP_URL as well\n' +
        '(for example smtps://user:password@mail.example.org). Without DATABASE_URL, Roundtable runs as a demo.',
    );
  }
}

/** Secrets made on the first start and kept: signed-in people stay so over a restart. */
export function keptSecrets(home: string): Record<string, string> {
  const file = join(home, 'secrets.json');
  const known: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = {
    NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    ...known,
  };
  mkdirSync(home, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
