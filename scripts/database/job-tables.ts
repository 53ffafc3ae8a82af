import PgBoss from 'pg-boss';
import { jobNames } from '@/lib/platform/jobs';
import { connected } from './connected';
import { roleNames } from './roles';

/** The job library's own tables, made by the owner, who alone may: the application only reads and writes them. */
export async function prepareJobs(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 2 });
  boss.on('error', (error) => console.warn('The job library reports:', error.message));
  await boss.start();
  for (const name of jobNames) await boss.createQueue(name);
  await boss.stop({ graceful: false, wait: true });
  await connected(url, async (client) => {
    await client.query(`GRANT USAGE ON SCHEMA pgboss TO ${roleNames.app}`);
    await client.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${roleNames.app}`,
    );
  });
}
