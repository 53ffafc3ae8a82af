// npm start and npm run dev begin here, in plain JavaScript: on a fresh clone nothing is installed yet.
import { ensureInstalled, runTypeScript } from './install.mjs';

process.exitCode = ensureInstalled() ? await runTypeScript('scripts/serve.ts', process.argv.slice(2)) : 1;
