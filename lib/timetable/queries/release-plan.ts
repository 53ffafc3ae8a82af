import { peopleMetOf } from '@/lib/people-met/queries';
import { newsOfRelease } from '@/lib/people-met/rules';
import { now } from '@/lib/platform/clock';
import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { changesBetween } from '@/lib/timetable/changes';
import { circumstancesOf } from '@/lib/timetable/queries/circumstances';
import { draftOf, namesIn } from '@/lib/timetable/queries/draft';
import { peerNames, readersOf, releasesOf } from '@/lib/timetable/queries/releases';
import { contentOf, isSameTold, releaseContent } from '@/lib/timetable/release';
import { concerns, totals } from '@/lib/timetable/rules';
import { blocks } from '@/lib/timetable/rules/concern';
import { tellingsOf } from '@/lib/timetable/tellings';

/** What the next release would say, to whom, and what stops it. */
export function getReleasePlan({ viewer, review }: Permit<'timetable.release'>) {
  return readingAs(viewer.personId, async (db) => {
    const draft = await draftOf(db, review.id);
    const releases = await releasesOf(db, review.id);
    const before = releases.at(-1) ?? null;
    const content = contentOf(draft.sessions, draft.places);
    const release = {
      number: (before?.number ?? 0) + 1,
      releasedAt: now(),
      told: releaseContent.parse(content),
    };
    const { told } = release;
    const people = await peopleMetOf(db, review.id, [...releases, release]);
    const peers = await peerNames(db, [...told.sessions, ...(before?.told.sessions ?? [])]);
    return {
      number: release.number,
      hasNews: told.sessions.length > 0 && !(before && isSameTold(before.told, content)),
      stops: concerns(draft.sessions, await circumstancesOf(db, review, draft)).filter(blocks),
      changes: changesBetween(before?.told ?? null, told),
      totals: totals(told.sessions),
      ...tellingsOf(before, told, await readersOf(db, review.id), viewer.personId),
      peopleMet: people.filter((each) => newsOfRelease(each, release, now())).length,
      names: new Map([...namesIn(draft), ...peers]),
    };
  });
}
