// Does outside requests what requests have asked for. npm start runs it beside the web server.
import pg from 'pg';
import PgBoss from 'pg-boss';
import { sweepFiles } from '@/lib/documents/jobs/sweep-files';
import { forgetEnquiries } from '@/lib/enquiries/jobs';
import { followClockFile } from '@/lib/platform/clock-file';
import { closeDatabase } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type JobName, type Jobs, jobNames } from '@/lib/platform/jobs';
import { sendLeftMails, sendMail } from '@/lib/platform/mail-sending';
import { forgetPeerFiles } from '@/lib/pool/jobs';
import { renderEdition } from '@/lib/report/jobs/render-edition';
import { purgeRawNotes } from '@/lib/retention/jobs';
import { remindInvited } from '@/lib/team/jobs';

type Handlers = { [N in JobName]?: (data: Jobs[N]) => Promise<void> };

const handlers: Handlers = {
  'send-mail': sendMail,
  'render-edition': renderEdition,
};

const hour = 60 * 60 * 1000;
const { DATABASE_URL, DATABASE_URL_APP } = env();
const pool = new pg.Pool({
  connectionString: DATABASE_URL_APP ?? DATABASE_URL,
  max: 4,
  options: '-c role=roundtable_app',
});
pool.on('error', (error) => console.warn('The worker lost a connection:', error.message));

const boss = new PgBoss({
  db: { executeSql: (text, values) => pool.query(text, values) },
  migrate: false,
  schedule: false,
});
boss.on('error', (error) => console.warn('The job library reports:', error.message));

followClockFile();
await boss.start();
for (const name of jobNames) await work(name);
const clock = setInterval(() => void hourly().catch(report), hour);
void hourly().catch(report);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

async function work<N extends JobName>(name: N): Promise<void> {
  const options = { pollingIntervalSeconds: 0.5, batchSize: 1 };
  await boss.work<Jobs[N]>(name, options, async ([job]) => {
    if (job) await handlers[name]?.(job.data);
  });
}

async function hourly(): Promise<void> {
  await purgeRawNotes();
  await sendLeftMails();
  await remindInvited();
  await forgetEnquiries();
  await forgetPeerFiles();
  await sweepFiles();
}

// Jobs under way are finished first; what has not begun stays in the database for the next worker.
async function stop(): Promise<void> {
  clearInterval(clock);
  await boss.stop({ graceful: true, timeout: 10_000, wait: true });
  await closeDatabase();
  await pool.end();
  process.exit(0);
}

function report(error: unknown): void {
  console.warn('The hourly tasks failed:', error);
}
