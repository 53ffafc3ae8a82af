import { prepareJobs } from './job-tables';
import { migrate } from './migrations';

/** Everything that must be in a database before the application meets it. Returns the migrations applied now. */
export async function prepareDatabase(url: string): Promise<string[]> {
  const applied = await migrate(url);
  await prepareJobs(url);
  return applied;
}
