import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endDuty, giveDuty } from '@/lib/network/commands/duty';
import { refusals } from '@/lib/network/labels';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { viewerFor } from '@/lib/platform/viewer';
import { aReview, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-12T10:00:00Z'));
  world = await aReview('preparing');
});
afterEach(() => standClockAt(null));

const notFound = { ok: false, refusal: { reason: 'not_found' } };
const field = (name: string, words: string) => ({
  ok: false,
  refusal: { reason: 'invalid', fields: { [name]: [words] } },
});

describe('duties', () => {
  const dutyOf = async (personId: string) =>
    (await reading().personDuty.findFirstOrThrow({ where: { personId }, orderBy: { id: 'desc' } })).id;
  const end = async (personId: string, successor = '') =>
    endDuty.as(world.people.administrator, { id: await dutyOf(personId), successor });

  test('a coordinator’s running reviews pass to whoever is named, and the right ends at once', async () => {
    const { coordinator, otherCoordinator, member } = world.people;
    expect(await end(coordinator.personId)).toEqual(field('successor', refusals.takesOver(1)));
    const title = (await reading().review.findUniqueOrThrow({ where: { id: world.reviewId } })).title;
    expect(await end(coordinator.personId, member.personId)).toEqual(
      field('successor', refusals.cannotTakeOver(member.name, title)),
    );
    expect(await end(coordinator.personId, otherCoordinator.personId)).toMatchObject({ ok: true });
    const seats = await reading().seat.findMany({
      where: { reviewId: world.reviewId, role: 'coordinator', endedAt: null },
    });
    expect(seats.map((seat) => seat.personId)).toEqual([otherCoordinator.personId]);
    expect((await viewerFor(coordinator.personId))?.standing.has('any_coordinator')).toBe(false);
    const events = await reading().event.findMany({
      where: { streamId: world.reviewId },
      orderBy: { sequence: 'asc' },
    });
    expect(events.map((event) => event.name)).toEqual(['host_person.ended', 'host_person.named']);
    expect(await end(coordinator.personId)).toMatchObject({ ok: true });
  });

  test('are given once, and the last one cannot be ended', async () => {
    const { administrator, member } = world.people;
    const others = { duty: 'administrator' as const, personId: { not: administrator.personId } };
    await writing().personDuty.deleteMany({ where: others });
    expect(await end(administrator.personId)).toMatchObject({ refusal: { rule: 'network.last-one' } });
    const duty = { person: member.personId, duty: 'administrator' };
    await giveDuty.as(administrator, duty);
    await giveDuty.as(administrator, duty);
    expect(await reading().personDuty.count({ where: { personId: member.personId } })).toBe(1);
    expect(await end(administrator.personId)).toMatchObject({ ok: true });
    expect((await viewerFor(member.personId))?.standing.has('administrator')).toBe(true);
  });

  test('nobody gives themselves one', async () => {
    for (const who of [world.people.member, world.people.politicalLead, world.people.stranger]) {
      expect(await giveDuty.as(who, { person: who.personId, duty: 'administrator' })).toEqual(notFound);
    }
  });
});
