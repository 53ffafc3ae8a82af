import { beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { recordRecommendation } from '@/lib/report/commands/record-recommendation';
import { recordRoundtable } from '@/lib/roundtable/commands/record-roundtable';
import { getPresentation, getSlides } from '@/lib/roundtable/queries/roundtable';
import { aFinding } from '@/tests/lib/report/written';
import { aReview, asPerson, granted, standing, type World } from '@/tests/support/world';

let world: World;
let settled: string;
beforeEach(async () => {
  standClockAt(new Date('2027-03-25T16:00:00Z'));
  world = await aReview('on_site');
  settled = await aFinding(world, 1);
  const dissenting = await aFinding(world, 2, false);
  await asPerson(world.people.peer, async (db) => {
    await db.finding.update({ where: { id: dissenting }, data: { statement: 'CANARY not settled' } });
    const view = { personId: world.people.peer.personId, wording: 1, view: 'not_yet' as const };
    const words = 'CANARY dissent';
    const saidAt = new Date('2027-03-25T10:00:00Z');
    const of = { reviewId: world.reviewId, words, saidAt };
    for (const findingId of [settled, dissenting])
      await db.findingView.create({ data: { findingId, ...view, ...of } });
  });
  await recordRecommendation.as(world.people.lead, {
    reference: world.reference,
    id: newId(),
    title: 'Say so in every ward',
    text: 'Write to every household.',
    meantToBring: 'People know.',
    purpose: 'innovation',
    forWhom: 'Cabinet',
    findings: [settled],
    principles: [],
  });
  return () => standClockAt(null);
});

const hold = (more: object = {}) =>
  recordRoundtable.as(world.people.lead, {
    reference: world.reference,
    how: 'held',
    day: '2027-03-25',
    at: '13:30',
    audience: 'Cabinet',
    ...more,
  });
const may = async (who: keyof World['people']) =>
  (await standing(world, world.people[who])).decide('slides.view').allowed;
const slidesOf = async (who: keyof World['people']) =>
  getSlides(await granted(world, world.people[who], 'slides.view'));
const statements = async (who: keyof World['people']) =>
  (await slidesOf(who))?.slides.flatMap((slide) =>
    slide.kind === 'findings' ? slide.findings.map(({ statement }) => statement) : [],
  );

test('the team sees them from the visit on; the host’s leaders and organiser once the roundtable was held', async () => {
  for (const who of ['lead', 'peer', 'coordinator'] as const) expect(await may(who)).toBe(true);
  const hosts = ['politicalLead', 'chiefExecutive', 'organiser'] as const;
  for (const who of hosts) expect(await may(who)).toBe(false);
  await recordRoundtable.as(world.people.lead, {
    reference: world.reference,
    how: 'waived',
    reason: 'A storm.',
  });
  for (const who of hosts) expect(await may(who)).toBe(false);
  const held = await aReview('on_site');
  await recordRoundtable.as(held.people.lead, {
    reference: held.reference,
    how: 'held',
    day: '2027-03-25',
    at: '13:30',
    audience: 'Cabinet',
  });
  const allowed = async (who: keyof World['people']) =>
    (await standing(held, held.people[who])).decide('slides.view').allowed;
  for (const who of hosts) expect(await allowed(who)).toBe(true);
  for (const who of ['hostOther', 'otherCoordinator', 'administrator', 'member', 'stranger'] as const)
    expect(await allowed(who)).toBe(false);
});

test('they hold what is settled, and neither notes, dissent nor what is not', async () => {
  expect(await statements('peer')).toEqual(['Tenants choose the order of repairs (1).']);
  expect(JSON.stringify(await slidesOf('peer'))).not.toContain('CANARY');
  const { notes, leftOut, kept } = await getPresentation(
    await granted(world, world.people.coordinator, 'findings.view'),
  );
  expect(leftOut.findings).toEqual([2]);
  expect(kept).toBe(false);
  expect(notes.flat()).toContain('1. On two estates. Heard in one place: residents.');
  expect(JSON.stringify(notes)).not.toContain('CANARY');
});

test('what the host opens afterwards is what was shown, whatever the team settles or changes later', async () => {
  await hold();
  const shown = await slidesOf('politicalLead');
  await asPerson(world.people.lead, async (db) => {
    await db.finding.update({ where: { id: settled }, data: { statement: 'CANARY changed later' } });
    await db.finding.updateMany({
      where: { reviewId: world.reviewId, number: 2 },
      data: { settledAt: new Date(), settledById: world.people.lead.personId },
    });
  });
  const [recorded] = await asPerson(world.people.lead, (db) =>
    db.roundtable.findMany({ where: { reviewId: world.reviewId }, select: { recordedAt: true } }),
  );
  expect(await hold({ attended: '40', recordedAt: recorded?.recordedAt.toISOString() })).toMatchObject({
    ok: true,
  });
  expect(await slidesOf('politicalLead')).toEqual(shown);
  expect(await slidesOf('peer')).toEqual(shown);
  expect(await statements('organiser')).toEqual(['Tenants choose the order of repairs (1).']);
});
