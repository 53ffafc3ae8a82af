// npm run demo:reset: forgets the embedded database and its files; the next start seeds the demo network again.
import { resolve } from 'node:path';
import { forgetDemo } from './database/forget-demo';

if (!(await forgetDemo(resolve(process.env['ROUNDTABLE_HOME'] ?? '.data')))) {
  console.error('Roundtable is running. Stop it with Ctrl-C where it runs, then reset.');
  process.exit(1);
}
console.log('The demo network is forgotten. npm start makes it anew.');
