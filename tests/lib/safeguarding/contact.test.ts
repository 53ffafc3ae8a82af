import { beforeEach, expect, test } from 'vitest';
import { actAs, reading } from '@/lib/platform/database';
import { progressOf } from '@/lib/reviews/queries/progress';
import { tasksOf } from '@/lib/reviews/tasks';
import { nameSafeguardingContact } from '@/lib/safeguarding/commands';
import { getSafeguardingContact } from '@/lib/safeguarding/queries';
import { aReview, granted, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aReview('preparing');
});

const officer = { name: 'Delyth Corrigan', post: 'Head of safeguarding', phone: '01632 960 114', email: '' };
const name = (who: keyof World['people'], more = {}) =>
  nameSafeguardingContact.as(world.people[who], {
    reference: world.reference,
    version: 0,
    ...officer,
    ...more,
  });
const contactFor = async (who: keyof World['people']) =>
  getSafeguardingContact(await granted(world, world.people[who], 'safeguarding.view'));

test('the host names an officer, whom the team can ring', async () => {
  expect(await name('organiser')).toMatchObject({ ok: true });
  expect(await contactFor('peer')).toEqual({ ...officer, version: 1 });
  expect(await name('peer')).toMatchObject({ refusal: { reason: 'not_permitted' } });
  await expect(contactFor('stranger')).rejects.toThrow();
});

test('there is a way to reach the officer', async () => {
  expect(await name('organiser', { phone: '' })).toMatchObject({
    refusal: { fields: { phone: expect.anything() } },
  });
  expect(await name('organiser', { phone: '', email: 'not an address' })).toMatchObject({
    refusal: { reason: 'invalid' },
  });
  expect(await name('organiser', { phone: '', email: 'delyth@saltwick.example' })).toMatchObject({
    ok: true,
  });
});

test('of two who write at once the second sees what the first wrote', async () => {
  await name('organiser');
  expect(await name('chiefExecutive', { name: 'Somebody else' })).toMatchObject({
    refusal: { reason: 'out_of_date', current: { name: 'Delyth Corrigan' } },
  });
  expect(await name('organiser')).toMatchObject({ ok: true });
  expect(await name('chiefExecutive', { name: 'Somebody else', version: 1 })).toMatchObject({ ok: true });
});

test('the organiser is asked for it before the visit; it blocks nothing', async () => {
  const task = async () => {
    const progress = await reading().$transaction(async (db) => {
      await actAs(db, world.people.organiser.personId);
      return (await progressOf(db, [world.reviewId])).get(world.reviewId);
    });
    return progress && tasksOf(progress, '2027-03-01').find(({ key }) => key === 'safeguarding.name')?.status;
  };
  expect(await task()).toBe('open');
  await name('organiser');
  expect(await task()).toBe('done');
});
