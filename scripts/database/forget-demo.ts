import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { serverAnswers } from './cluster-contents';
import { readState } from './cluster-state';
import { choosePlace } from './place';

/** Removes the embedded database and its files; leaves all as it is, and says so, while the database runs. */
export async function forgetDemo(home: string): Promise<boolean> {
  const database = join(home, 'postgres');
  const state = readState(database);
  if (state) {
    const place = choosePlace(database);
    if (await serverAnswers(state, place.data)) return false;
    rmSync(place.home, { recursive: true, force: true });
  }
  for (const folder of [database, join(home, 'files'), fillingMark(home)])
    rmSync(folder, { recursive: true, force: true });
  return true;
}

/** A file that is there while the demo network is being made: what a start leaves half made is made anew. */
export const fillingMark = (home: string) => join(home, 'demo-unfinished');
