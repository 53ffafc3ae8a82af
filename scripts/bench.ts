// Runs every benchmark in tests/bench, one after another, and prints its figures.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const files = readdirSync('tests/bench').filter((file) => file.endsWith('.ts'));
const failed = files.toSorted().filter((file) => {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `tests/bench/${file}`], {
    stdio: 'inherit',
  });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`Did not finish: ${failed.join(', ')}`);
  process.exitCode = 1;
}
