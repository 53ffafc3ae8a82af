import { beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { type Viewer, visitor } from '@/lib/platform/viewer';
import { decidePublication } from '@/lib/publication/commands/decide';
import { getSharedReport, listSharedReports } from '@/lib/publication/queries/shared-reports';
import { reaches } from '@/lib/publication/rules';
import { assembleReport, reportForms } from '@/lib/report/assemble';
import { signEdition } from '@/lib/report/commands/sign-edition';
import { reportFacts } from '@/lib/report/queries/report-facts';
import { aSecondHost } from '@/tests/support/joint';
import { aReview, asPerson, granted, standing, type World } from '@/tests/support/world';
import { aFinding } from '../report/written';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-06-01T10:00:00Z'));
  world = await aReview('delivered');
  await aFinding(world, 1);
  await deliver();
  return () => standClockAt(null);
});

async function deliver(): Promise<void> {
  const { lead } = world.people;
  const review = await standing(world, lead);
  const now = new Date('2027-05-20T10:00:00Z');
  await asPerson(lead, async (db) => {
    const full = assembleReport(await reportFacts(db, world.reviewId), 'final', '2027-05-20');
    for (const content of reportForms(full)) await signEdition({ db, review, viewer: lead, now }, content);
  });
  await writing().review.update({ where: { id: world.reviewId }, data: { deliveredAt: now } });
}

const decide = (who: Viewer, level: string, form = 'full') =>
  decidePublication.as(who, {
    reference: world.reference,
    id: newId(),
    level,
    form,
    decidedBy: 'The cabinet',
    decidedOn: '2027-05-28',
  });
const listed = async (who: Viewer) =>
  (await listSharedReports(who)).reports
    .filter((report) => report.id === world.reviewId)
    .map(({ level, form }) => [level, form]);

describe('a list of shared reports', () => {
  test('holds what the viewer may read, in the form decided', async () => {
    const { politicalLead, chiefExecutive, member, stranger } = world.people;
    expect([await listed(visitor), await listed(member)]).toEqual([[], []]);
    await decide(politicalLead, 'public', 'summary');
    expect(await listed(visitor)).toEqual([['public', 'summary']]);
    await decide(chiefExecutive, 'members', 'full');
    expect([await listed(visitor), await listed(stranger), await listed(member)]).toEqual([
      [],
      [],
      [['members', 'summary']],
    ]);
    standClockAt(new Date('2027-06-01T10:01:00Z'));
    await decide(chiefExecutive, 'host_only', 'full');
    expect(await listed(member)).toEqual([]);
  });
});

test('the list waits, as the report does, until each council of a joint review has decided', async () => {
  const marlpit = await aSecondHost(world);
  const { politicalLead, member } = world.people;
  await decide(politicalLead, 'public');
  expect([await listed(visitor), await listed(member)]).toEqual([[], []]);
  await decide(marlpit.chiefExecutive, 'members', 'summary');
  expect([await listed(visitor), await listed(member)]).toEqual([[], [['members', 'summary']]]);
});

describe('a shared report', () => {
  test('is read in the form decided, the statement without a finding or a recommendation', async () => {
    await decide(world.people.politicalLead, 'members', 'statement');
    const report = await getSharedReport(await granted(world, world.people.member, 'report.view_final'));
    expect(report?.content.form).toBe('statement');
    expect(report?.isPublic).toBe(false);
    expect(JSON.stringify(report?.content)).not.toContain('Tenants choose');
  });

  test('is whole for the leaders before anything is decided', async () => {
    const view = await granted(world, world.people.chiefExecutive, 'report.view_final');
    expect((await getSharedReport(view))?.content.form).toBe('full');
  });
});

test.each([
  ['public', ['anyone'], true],
  ['members', ['anyone', 'signed_in'], false],
  ['members', ['member'], true],
  ['host_only', ['member'], false],
  ['host_only', ['organiser'], true],
  ['not_yet', ['organiser', 'member'], false],
  ['withdrawn', ['organiser', 'member', 'anyone'], false],
  [null, ['political_lead'], true],
  [null, ['anyone'], false],
] as const)('a report at %s reaches %j: %s', (level, roles, expected) => {
  expect(reaches(level, new Set(roles))).toBe(expected);
});
