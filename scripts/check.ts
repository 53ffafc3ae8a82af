// npm run check: everything that can be said about the project without running it.
import { runChecks } from './test/checks';

const results = await runChecks();
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
