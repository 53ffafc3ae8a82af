import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { sweepFiles } from '@/lib/documents/jobs/sweep-files';
import { getFinding } from '@/lib/findings/queries/findings';
import { supportOf } from '@/lib/findings/support';
import { standClockAt } from '@/lib/platform/clock';
import { workingAs } from '@/lib/platform/database';
import { files } from '@/lib/platform/files';
import { purgeRawNotes } from '@/lib/retention/jobs';
import { deleteWhatIsDue } from '@/scripts/serve/delete-what-is-due';
import { aConfidentialReview, canary, delivered } from '@/tests/support/confidential';
import { backUp, restore, tablesHolding } from '@/tests/support/whole-database';
import { granted } from '@/tests/support/world';

afterEach(() => standClockAt(null));

const raw = ['Mail', 'Note', 'NoteOperation', 'SessionAsk', 'SessionPerson', 'VoiceAnswer'];
const conclusions = [
  'Declaration',
  'Finding',
  'FindingView',
  'FindingWording',
  'LineAnswer',
  'ReportEdition',
  'ReportSection',
];

test('a purge leaves no raw word in any table and no picture; what the team concluded stays, with its counts', async () => {
  const world = await aConfidentialReview('delivered');
  await delivered(world);
  standClockAt(new Date('2027-12-25T12:00:00Z'));
  expect(await tablesHolding(canary.raw)).toEqual(raw);
  expect(await purgeRawNotes()).toBe(2);
  expect(await tablesHolding(canary.raw)).toEqual([]);
  expect(await tablesHolding('canary@met')).toEqual([]);
  expect(await tablesHolding(canary.kept)).toEqual(conclusions);
  const left = await workingAs('test', (db) =>
    Promise.all([
      db.notePhoto.count({ where: { reviewId: world.reviewId } }),
      db.storedFile.count({ where: { reviewId: world.reviewId } }),
      db.findingNote.count({ where: { reviewId: world.reviewId } }),
    ]),
  );
  expect(left).toEqual([0, 0, 0]);
  await age(world.photo);
  expect(await sweepFiles()).toBe(1);
  expect(await files().read(world.photo)).toBeNull();
  const view = await granted(world, world.people.lead, 'findings.view');
  const { finding } = (await getFinding(view, 1)) ?? {};
  expect(finding && supportOf(finding)).toMatchObject({ sessions: 1, sources: 1, residents: 1, notes: 1 });
});

test('what was frozen at the signature is not counted again by the purge', async () => {
  const world = await aConfidentialReview('delivered');
  await delivered(world);
  const counts = { sessions: 3, sources: 4, residents: 1, documents: 0, notes: 9, against: 0 };
  await workingAs('test', (db) =>
    db.frozenSupport.create({
      data: {
        findingId: world.finding,
        reviewId: world.reviewId,
        kinds: ['staff', 'staff', 'partner', 'resident'],
        frozenAt: new Date('2027-06-25T10:00:00Z'),
        ...counts,
      },
    }),
  );
  standClockAt(new Date('2027-12-25T12:00:00Z'));
  await purgeRawNotes();
  const view = await granted(world, world.people.lead, 'findings.view');
  const { finding } = (await getFinding(view, 1)) ?? {};
  expect(finding && supportOf(finding)).toMatchObject({ sessions: 3, sources: 4, notes: 9 });
});

test('a report signed before counts were kept has them from the next round on, while its notes are there', async () => {
  const world = await aConfidentialReview('delivered');
  await delivered(world);
  standClockAt(new Date('2027-07-01T12:00:00Z'));
  expect(await purgeRawNotes()).toBe(0);
  const view = await granted(world, world.people.lead, 'findings.view');
  expect((await getFinding(view, 1))?.finding).toMatchObject({ frozen: { sources: 1 }, notes: [{}] });
});

test('a back-up from before a purge is purged again before anybody is served; what is held in it stays', async () => {
  const [due, held] = [await aConfidentialReview('delivered'), await aConfidentialReview('withdrawn')];
  await delivered(due);
  await workingAs('test', (db) =>
    db.legalHold.create({
      data: { reviewId: held.reviewId, kind: 'other', reason: 'A tribunal.', placedAt: new Date() },
    }),
  );
  await backUp();
  standClockAt(new Date('2027-12-25T12:00:00Z'));
  await purgeRawNotes();
  await restore();
  expect(await tablesHolding(canary.raw)).toEqual(raw);
  await deleteWhatIsDue(process.env);
  const rest = await workingAs('test', (db) => db.note.groupBy({ by: ['reviewId'], _count: true }));
  expect(rest).toEqual([{ reviewId: held.reviewId, _count: 2 }]);
});

// As if the file had been kept for longer than an hour: a sweep leaves alone what has just come.
async function age(sha256: string): Promise<void> {
  const folder = join(process.env['FILES_DIR'] ?? '', sha256.slice(0, 2));
  expect(await readdir(folder)).toContain(sha256);
  await utimes(join(folder, sha256), new Date('2020-01-01'), new Date('2020-01-01'));
}
