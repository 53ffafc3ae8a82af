import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeSettings } from '@/lib/network/commands/change-settings';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { aReview, type World } from '@/tests/support/world';

const noon = new Date('2027-01-12T10:00:00Z');
let world: World;
beforeEach(async () => {
  standClockAt(noon);
  world = await aReview('preparing');
});
afterEach(() => standClockAt(null));

const notFound = { ok: false, refusal: { reason: 'not_found' } };

test('settings are changed by coordinators, within bounds and against their version', async () => {
  const { version } = await reading().networkSettings.findUniqueOrThrow({ where: { id: 1 } });
  const input = {
    version,
    leadInMonths: '5',
    factCheckWorkingDays: '12',
    rawNotesMonths: '6',
    backupDays: '30',
    onSiteAtOnce: '3',
  };
  expect(await changeSettings.as(world.people.administrator, input)).toEqual(notFound);
  expect(await changeSettings.as(world.people.coordinator, { ...input, rawNotesMonths: '0' })).toMatchObject({
    refusal: { reason: 'invalid' },
  });
  expect(await changeSettings.as(world.people.coordinator, input)).toMatchObject({ ok: true });
  expect(await changeSettings.as(world.people.coordinator, { ...input, leadInMonths: '6' })).toMatchObject({
    refusal: { reason: 'out_of_date', current: { leadInMonths: '5' } },
  });
});
