import PgBoss from 'pg-boss';
import type { Transaction } from '@/lib/platform/database';

/** Everything that is done outside a request, and what each job is told: ids only. */
export interface Jobs {
  'send-mail': { mailId: string };
  'render-edition': { editionId: string };
}
export type JobName = keyof Jobs;
export const jobNames = ['send-mail', 'render-edition'] as const satisfies readonly JobName[];

/** Sends a job through a command's own transaction: it exists only if the change does. */
export async function sendJob<N extends JobName>(db: Transaction, name: N, data: Jobs[N]): Promise<void> {
  const executeSql = async (text: string, values: unknown[] = []) => ({
    rows: await db.$queryRawUnsafe<object[]>(text, ...values),
  });
  await queue().send(name, data, { retryLimit: 12, retryBackoff: true, retryDelay: 5, db: { executeSql } });
}

let sender: PgBoss | null = null;

// Never started: it only writes the job's row with the caller's connection.
function queue(): PgBoss {
  sender ??= new PgBoss({
    db: { executeSql: () => Promise.reject(new Error('Jobs are sent within a transaction')) },
    migrate: false,
  });
  return sender;
}
