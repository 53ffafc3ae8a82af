// npm run demo:reset: forgets the embedded database and its files; the next start seeds the demo network again.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serverAnswers } from './database/cluster-contents';
import { readState } from './database/cluster-state';
import { choosePlace } from './database/place';

const home = resolve(process.env['ROUNDTABLE_HOME'] ?? '.data');
const database = join(home, 'postgres');
const state = readState(database);

if (state) {
  const place = choosePlace(database);
  if (await serverAnswers(state, place.data)) {
    console.error('Roundtable is running. Stop it with Ctrl-C where it runs, then reset.');
    process.exit(1);
  }
  rmSync(place.home, { recursive: true, force: true });
}
for (const folder of [database, join(home, 'files')]) rmSync(folder, { recursive: true, force: true });
console.log('The demo network is forgotten. npm start makes it anew.');
