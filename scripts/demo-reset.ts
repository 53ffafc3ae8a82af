// npm run demo:reset: forgets the embedded database and its files; the next start seeds the demo network again.
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openCluster } from './database/cluster';
import { choosePlace } from './database/place';

const home = resolve(process.env['ROUNDTABLE_HOME'] ?? '.data');
const database = join(home, 'postgres');

if (existsSync(join(database, 'cluster.json'))) {
  const cluster = await openCluster(database);
  await cluster.stop();
  if (!cluster.startedHere) {
    console.error('Roundtable is running. Stop it with Ctrl-C where it runs, then reset.');
    process.exit(1);
  }
  rmSync(choosePlace(database).home, { recursive: true, force: true });
}
for (const folder of [database, join(home, 'files')]) rmSync(folder, { recursive: true, force: true });
console.log('The demo network is forgotten. npm start makes it anew.');
