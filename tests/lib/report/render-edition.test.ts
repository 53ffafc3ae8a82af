import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { files } from '@/lib/platform/files';
import { newId } from '@/lib/platform/ids';
import { renderDraft } from '@/lib/report/commands/render-draft';
import { renderEdition } from '@/lib/report/jobs/render-edition';
import { getDraft, getEditionFile, getKeptDraft } from '@/lib/report/queries/draft';
import { findPrinted } from '@/lib/report/queries/printed';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';
import { aDraft } from './written';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-04-05T10:00:00Z'));
  world = await aReview('reporting');
  await aDraft(world);
  return () => standClockAt(null);
});

async function aRendered(): Promise<string> {
  const id = newId();
  await renderDraft.as(world.people.peer, { reference: world.reference, id });
  return id;
}

test('an edition’s bytes are made once, and stand under their fingerprint', async () => {
  const id = await aRendered();
  await renderEdition({ editionId: id });
  const view = await granted(world, world.people.peer, 'report.view_draft');
  const file = await getEditionFile(view, id);
  expect(file?.name).toBe(`${world.reference} feedback report draft.pdf`);
  const bytes = await files().read(file?.sha256 ?? '');
  expect(bytes?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(
    createHash('sha256')
      .update(new Uint8Array(bytes ?? []))
      .digest('hex'),
  ).toBe(file?.sha256);
  const before = await getKeptDraft(view);
  await renderEdition({ editionId: id });
  expect(await getKeptDraft(view)).toEqual(before);
});

test('what cannot be printed is noted as failed and thrown, so that it is tried again', async () => {
  const id = newId();
  await asPerson(world.people.lead, (db) =>
    db.reportEdition.create({
      data: {
        id,
        reviewId: world.reviewId,
        kind: 'feedback',
        form: 'full',
        status: 'draft',
        content: { kind: 'nonsense' },
        madeById: world.people.lead.personId,
        madeAt: new Date('2027-04-05T10:00:00Z'),
      },
    }),
  );
  await expect(renderEdition({ editionId: id })).rejects.toThrow();
  const view = await granted(world, world.people.peer, 'report.view_draft');
  expect(await getKeptDraft(view)).toMatchObject({
    fileId: null,
    failedAt: new Date('2027-04-05T10:00:00Z'),
  });
});

test('the draft of one review is no other’s, and the team reads it as it stands', async () => {
  const id = await aRendered();
  await renderEdition({ editionId: id });
  const elsewhere = await aReview('reporting');
  const view = await granted(elsewhere, elsewhere.people.lead, 'report.view_draft');
  expect(await getEditionFile(view, id)).toBeNull();
  const draft = await getDraft(await granted(world, world.people.coordinator, 'report.view_draft'));
  expect(draft?.content.sections.map((section) => section.key)).toEqual([
    'summary',
    'method',
    'vision',
    'recommendations',
    'team',
  ]);
  expect(JSON.stringify(draft)).not.toContain('CANARY');
});

test('whoever runs the installation prints a review by its reference', async () => {
  const printed = await findPrinted(world.reference);
  expect(printed && 'content' in printed ? printed.content.status : null).toBe('draft');
  expect(await findPrinted('CPR-1999-001')).toBeNull();
});
