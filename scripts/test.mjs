// npm test begins here, in plain JavaScript: on a fresh clone nothing is installed yet.
import { ensureInstalled, runTypeScript } from './install.mjs';

process.exitCode = ensureInstalled()
  ? await runTypeScript('scripts/test-everything.ts', process.argv.slice(2))
  : 1;
