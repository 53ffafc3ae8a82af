import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { changesBetween } from '@/lib/timetable/changes';
import { peerNames, readersOf, releasesOf } from '@/lib/timetable/queries/releases';
import { lastTold } from '@/lib/timetable/tellings';

/** What the last release changed for whoever looks; null where it changed nothing, or was the first they saw. */
export async function getOwnNews({ viewer, review }: Permit<'timetable.view'>) {
  const releases = await releasesOf(reading(), review.id);
  const [before = null, last] = [releases.at(-2), releases.at(-1)];
  const reader = (await readersOf(reading(), review.id)).find(({ personId }) => personId === viewer.personId);
  const told = reader && lastTold(before, reader);
  if (!(last && told)) return null;
  const changes = changesBetween(told, last.told, viewer.personId);
  if (changes.length === 0) return null;
  const names = await peerNames(reading(), [...told.sessions, ...last.told.sessions]);
  return { number: last.number, releasedAt: last.releasedAt, changes, names };
}
