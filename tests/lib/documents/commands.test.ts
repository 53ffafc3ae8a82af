import { afterEach, beforeEach, expect, test } from 'vitest';
import { askForDocument } from '@/lib/documents/commands/ask-for-document';
import { markRead, markUnread } from '@/lib/documents/commands/mark-read';
import { offerDocument, supplyDocument } from '@/lib/documents/commands/supply-document';
import { dropRequest, withdrawDocument } from '@/lib/documents/commands/take-back';
import { getPaperFile, listPapers } from '@/lib/documents/queries/papers';
import { standClockAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { files } from '@/lib/platform/files';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { lettersOf } from '@/tests/support/pool';
import { binary, fileOf, pdf, png, prose } from '@/tests/support/sample-files';
import { aReview, granted, standing, type World } from '@/tests/support/world';

const ok = { ok: true, result: undefined };
const notFound = { ok: false, refusal: { reason: 'not_found' } };
const invalid = (fields: object) => ({ ok: false, refusal: { reason: 'invalid', fields } });

beforeEach(() => standClockAt(new Date('2027-01-10T10:00:00Z')));
afterEach(() => standClockAt(null));

const plan = {
  title: 'Council plan',
  reason: 'To see how the way of working is set.',
  neededBy: '2027-02-01',
};

async function asked(world: World, more: object = {}) {
  const document = newId();
  const input = { reference: world.reference, document, ...plan, ...more };
  expect(await askForDocument.as(world.people.lead, input)).toEqual(ok);
  return document;
}
const supply = (world: World, document: string, more: object, who: Viewer = world.people.organiser) =>
  supplyDocument.as(who, { reference: world.reference, document, version: 1, ...more });
const papersFor = async (world: World, who: Viewer) =>
  listPapers(await granted(world, who, 'documents.view'));
const rows = (world: World) =>
  writing().document.findMany({ where: { reviewId: world.reviewId }, orderBy: { id: 'asc' } });

test('the team asks with a reason; a second press asks once, and the organiser hears of it once', async () => {
  const world = await aReview('preparing');
  const document = await asked(world);
  const input = { reference: world.reference, document, ...plan };
  expect(await askForDocument.as(world.people.lead, input)).toEqual(ok);
  await asked(world, { title: 'Allocations policy' });
  expect(await rows(world)).toHaveLength(2);
  expect((await lettersOf(world)).map((letter) => letter.to)).toEqual([world.people.organiser.email]);
});

test('nothing is asked without a reason, and nothing twice', async () => {
  const world = await aReview('preparing');
  await asked(world);
  const ask = (more: object) =>
    askForDocument.as(world.people.peer, { reference: world.reference, document: newId(), ...plan, ...more });
  expect(await ask({ title: 'council PLAN ' })).toEqual(
    invalid({ title: ['The list has this already: “Council plan”. Nothing is asked twice.'] }),
  );
  expect(await ask({ title: 'Other', reason: '\u200B ' })).toEqual(
    invalid({ reason: ['Say why the team needs it'] }),
  );
  expect(await ask({ title: 'Other', neededBy: '2027-02-30' })).toMatchObject({
    refusal: { reason: 'invalid', fields: { neededBy: expect.anything() } },
  });
  expect(await ask({ title: 'y'.repeat(201) })).toEqual(invalid({ title: ['Use 200 characters or fewer'] }));
  expect(await ask({ kind: 'position_statement', title: 'Position statement' })).toEqual(ok);
  expect(await ask({ kind: 'position_statement', title: 'Another statement' })).toEqual(
    invalid({ title: ['The position statement has been asked for already.'] }),
  );
  expect(await rows(world)).toHaveLength(2);
});

test('only the team asks and only the host supplies', async () => {
  const world = await aReview('preparing');
  const document = await asked(world);
  const ask = { reference: world.reference, document: newId(), ...plan, title: 'Other' };
  expect(await askForDocument.as(world.people.organiser, ask)).toMatchObject({
    refusal: { reason: 'not_permitted' },
  });
  expect(await askForDocument.as(world.people.stranger, ask)).toEqual(notFound);
  const link = { link: 'https://saltwick.example/plan' };
  expect(await supply(world, document, link, world.people.lead)).toMatchObject({
    refusal: { reason: 'not_permitted' },
  });
  expect(await supply(world, document, link, world.people.otherCoordinator)).toEqual(notFound);
  const other = await aReview('preparing');
  expect(await supply(other, document, link)).toEqual(notFound);
  expect((await rows(world)).map((row) => row.link)).toEqual([null]);
});

test('what is public already needs only a link; the same press again changes nothing, a stale one is told', async () => {
  const world = await aReview('preparing');
  const document = await asked(world);
  expect(
    await supply(world, document, { link: 'https://saltwick.example/plan', file: new File([], '') }),
  ).toEqual(ok);
  expect(await supply(world, document, { link: 'https://saltwick.example/plan' })).toEqual(ok);
  expect(await supply(world, document, { link: 'https://saltwick.example/other' })).toEqual({
    ok: false,
    refusal: { reason: 'out_of_date', current: { link: 'https://saltwick.example/plan', file: '' } },
  });
  const second = await asked(world, { title: 'Allocations policy' });
  expect(await supply(world, second, { link: 'http://saltwick.example/plan/' })).toEqual(
    invalid({ link: ['This link is on the list already, for “Council plan”.'] }),
  );
  expect(await supply(world, second, { link: 'javascript:alert(1)' })).toEqual(
    invalid({ link: ['Enter a web address that begins with https://'] }),
  );
  expect(await supply(world, second, {})).toEqual(
    invalid({ file: ['Choose a file, or give a link to what is already public'] }),
  );
  const both = { link: 'https://saltwick.example/x', file: fileOf(pdf, 'x.pdf') };
  expect(await supply(world, second, both)).toEqual(invalid({ link: ['Give a file or a link, not both'] }));
});

test('a file is kept under a clean name and handed out to the team as it came', async () => {
  const world = await aReview('preparing');
  const document = await asked(world);
  expect(await supply(world, document, { file: fileOf(pdf, '..\\pl"an\u202E.pdf') })).toEqual(ok);
  expect(await supply(world, document, { file: fileOf(pdf, 'plan.pdf') })).toEqual(ok);
  const file = await getPaperFile(await granted(world, world.people.peer, 'documents.view'), document);
  expect(file).toMatchObject({ name: 'pl an.pdf', type: 'application/pdf', size: pdf.length });
  expect(await files().read(file?.sha256 ?? '')).toEqual(Buffer.from(pdf));
  const other = await aReview('preparing');
  expect(await getPaperFile(await granted(other, other.people.peer, 'documents.view'), document)).toBeNull();
});

test.each([
  ['lies about its type', fileOf(png, 'plan.pdf'), /says that it is a PDF; its content is a PNG picture/],
  ['means nothing', fileOf(binary, 'plan.txt'), /kind|cannot tell/],
  ['is empty', fileOf(new Uint8Array(), 'plan.pdf'), /empty/],
  ['is enormous', fileOf(new Uint8Array(20 * 1024 * 1024 + 1), 'plan.pdf'), /larger than 20 MB/],
])('a file that %s is refused at its field, and nothing is kept', async (_, file, words) => {
  const world = await aReview('preparing');
  const document = await asked(world);
  expect(await supply(world, document, { file })).toEqual(invalid({ file: [expect.stringMatching(words)] }));
  expect(await writing().storedFile.count({ where: { reviewId: world.reviewId } })).toBe(0);
  expect((await rows(world))[0]?.suppliedAt).toBeNull();
});

test('a newer file takes the place of the old one, and nobody has read it yet', async () => {
  const world = await aReview('preparing');
  const document = await asked(world);
  await supply(world, document, { file: fileOf(pdf, 'plan.pdf') });
  expect(await markRead.as(world.people.peer, { reference: world.reference, document })).toEqual(ok);
  expect(await supply(world, document, { version: 2, file: fileOf(prose, 'plan.txt') })).toEqual(ok);
  const { papers } = await papersFor(world, world.people.peer);
  expect(papers[0]).toMatchObject({
    file: { name: 'plan.txt' },
    readCount: 0,
    readByViewer: false,
    version: 3,
  });
  expect(await writing().storedFile.count({ where: { reviewId: world.reviewId } })).toBe(1);
});

test('the host takes back what was asked for: the request stays; what it offered leaves the list', async () => {
  const world = await aReview('preparing');
  const document = await asked(world);
  await supply(world, document, { link: 'https://saltwick.example/plan' });
  const offered = newId();
  const offer = {
    reference: world.reference,
    document: offered,
    title: 'Tenants’ panel',
    reason: 'One decision.',
  };
  const file = fileOf(prose, 'panel.txt');
  expect(await offerDocument.as(world.people.hostOther, { ...offer, file })).toEqual(ok);
  expect(await offerDocument.as(world.people.hostOther, { ...offer, file })).toEqual(ok);
  const withdraw = (id: string, version: number, who = world.people.organiser) =>
    withdrawDocument.as(who, { reference: world.reference, document: id, version });
  expect(await withdraw(document, 2, world.people.lead)).toMatchObject({
    refusal: { reason: 'not_permitted' },
  });
  expect(await withdraw(document, 1)).toMatchObject({ refusal: { reason: 'out_of_date' } });
  expect(await withdraw(document, 2)).toEqual(ok);
  expect(await withdraw(offered, 1)).toEqual(ok);
  const { papers } = await papersFor(world, world.people.organiser);
  expect(papers.map(({ title, supplied, link }) => ({ title, supplied, link }))).toEqual([
    { title: 'Council plan', supplied: null, link: null },
  ]);
  expect(await writing().storedFile.count({ where: { reviewId: world.reviewId } })).toBe(0);
});

test('the team drops a request that is open, not one that was answered', async () => {
  const world = await aReview('preparing');
  const [open, done] = [await asked(world), await asked(world, { title: 'Allocations policy' })];
  await supply(world, done, { link: 'https://saltwick.example/allocations' });
  const drop = (document: string) =>
    dropRequest.as(world.people.coordinator, { reference: world.reference, document });
  expect(await drop(done)).toMatchObject({ refusal: { rule: 'documents.supplied' } });
  expect(await drop(open)).toEqual(ok);
  expect(await drop(open)).toEqual(notFound);
  expect((await papersFor(world, world.people.peer)).papers.map((paper) => paper.title)).toEqual([
    'Allocations policy',
  ]);
});

test('the team sees who has read a paper; the host only how many', async () => {
  const world = await aReview('preparing');
  const document = await asked(world);
  const input = { reference: world.reference, document };
  expect(await markRead.as(world.people.peer, input)).toMatchObject({
    refusal: { rule: 'documents.not-supplied' },
  });
  await supply(world, document, { link: 'https://saltwick.example/plan' });
  expect(await markRead.as(world.people.peer, input)).toEqual(ok);
  expect(await markRead.as(world.people.peer, input)).toEqual(ok);
  expect(await markRead.as(world.people.lead, input)).toEqual(ok);
  expect(await markUnread.as(world.people.lead, input)).toEqual(ok);
  expect(await markRead.as(world.people.organiser, input)).toMatchObject({
    refusal: { reason: 'not_permitted' },
  });
  const team = await papersFor(world, world.people.lead);
  expect(team.papers[0]).toMatchObject({
    readCount: 1,
    readBy: [world.people.peer.name],
    readByViewer: false,
  });
  expect(team.peers).toBe(3);
  for (const who of ['organiser', 'politicalLead', 'chiefExecutive', 'hostOther'] as const) {
    const host = await papersFor(world, world.people[who]);
    expect(host.papers[0]).toMatchObject({ readCount: 1, readBy: null });
    expect(JSON.stringify(host)).not.toContain(world.people.peer.name);
  }
});

test('papers are closed to everybody who is not on the review', async () => {
  const world = await aReview('preparing');
  await asked(world);
  for (const who of ['otherCoordinator', 'administrator', 'member', 'stranger'] as const) {
    expect((await standing(world, world.people[who])).decide('documents.view').allowed).toBe(false);
  }
});
