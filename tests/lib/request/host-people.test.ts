import { beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { permitFor } from '@/lib/platform/permit';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import { viewerFor } from '@/lib/platform/viewer';
import { endHostSeat, endReader, nameHostPerson, nameReader } from '@/lib/request/commands/host-people';
import { listHostPeople } from '@/lib/request/queries/host-people';
import { aReview, granted, standing, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-11T09:00:00Z'));
  world = await aReview('preparing');
});

const priya = { name: 'Priya Longmire', email: 'Priya.Longmire@saltwick.example ' };
const asOrganiser = () => ({
  reference: world.reference,
  organisationId: world.hostId,
  role: 'organiser',
  ...priya,
});
const seatOf = async (role: SeatRole) => {
  const where = { reviewId: world.reviewId, role, endedAt: null };
  return reading().seat.findFirstOrThrow({ where, select: { id: true, personId: true } });
};
const people = async (role: SeatRole) =>
  (await listHostPeople(await granted(world, world.people.coordinator, 'review.view')))
    .filter((seat) => seat.role === role)
    .map((seat) => seat.person.email);

describe('naming', () => {
  test('somebody new is added, seated and greeted once', async () => {
    const who = world.people.politicalLead;
    const email = `new.${world.reference.toLowerCase()}@saltwick.example`;
    const input = { ...asOrganiser(), email, role: 'host_other' };
    expect(await nameHostPerson.as(who, input)).toEqual({ ok: true, result: undefined });
    expect(await nameHostPerson.as(who, input)).toEqual({ ok: true, result: undefined });
    expect((await people('host_other')).filter((each) => each === email)).toHaveLength(1);
    expect(await reading().mail.count({ where: { to: email } })).toBe(1);
    const events = await reading().event.findMany({
      where: { streamId: world.reviewId },
      select: { name: true },
    });
    expect(events).toEqual([{ name: 'host_person.named' }]);
  });

  test('the leaders hear of whom an organiser names, not of what they name themselves', async () => {
    const email = `named.${world.reference.toLowerCase()}@saltwick.example`;
    const input = { ...asOrganiser(), email, role: 'host_other' };
    const { organiser, politicalLead, chiefExecutive } = world.people;
    expect(await nameHostPerson.as(organiser, input)).toMatchObject({ ok: true });
    expect(await nameHostPerson.as(organiser, input)).toMatchObject({ ok: true });
    const told = { reviewId: world.reviewId, subject: { contains: 'Priya Longmire is named' } };
    const mails = await reading().mail.findMany({ where: told, select: { to: true } });
    expect(mails.map((mail) => mail.to).toSorted()).toEqual(
      [politicalLead.email, chiefExecutive.email].toSorted(),
    );
    await nameHostPerson.as(politicalLead, { ...input, email: `second.${email}` });
    expect(await reading().mail.count({ where: told })).toBe(2);
  });

  test('an address that is known keeps its own name', async () => {
    const input = { ...asOrganiser(), name: 'Another name', email: world.people.stranger.email };
    expect(await nameHostPerson.as(world.people.organiser, input)).toMatchObject({ ok: true });
    expect((await viewerFor(world.people.stranger.personId))?.name).toBe(world.people.stranger.name);
  });

  test('an organiser hands over, and sees the review no longer', async () => {
    const { id, personId } = await seatOf('organiser');
    const input = { ...asOrganiser(), replaces: id };
    expect(await nameHostPerson.as(world.people.chiefExecutive, input)).toMatchObject({ ok: true });
    expect(await people('organiser')).toEqual(['priya.longmire@saltwick.example']);
    const before = await viewerFor(personId);
    if (!before) throw new Error('no such person');
    expect(permitFor(before, 'review.view', await standing(world, before))).toBeNull();
  });

  test('only a leader or the coordinator names who leads', async () => {
    const input = { ...asOrganiser(), role: 'chief_executive', email: 'new.chief@saltwick.example' };
    expect(await nameHostPerson.as(world.people.organiser, input)).toMatchObject({
      ok: false,
      refusal: { reason: 'rule', rule: 'host_people.leaders' },
    });
    expect(await reading().person.count({ where: { email: input.email } })).toBe(0);
    expect(await nameHostPerson.as(world.people.coordinator, input)).toMatchObject({ ok: true });
  });

  test('the two who sign for a council are two people', async () => {
    const input = { ...asOrganiser(), role: 'political_lead', email: world.people.chiefExecutive.email };
    expect(await nameHostPerson.as(world.people.coordinator, input)).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid', fields: { email: [expect.any(String)] } },
    });
  });

  test('nobody sits on both sides, at another council or in a seat of another review', async () => {
    const peer = { ...asOrganiser(), email: world.people.peer.email };
    expect(await nameHostPerson.as(world.people.coordinator, peer)).toMatchObject({
      ok: false,
      refusal: { reason: 'rule', rule: 'host_people.team_member' },
    });
    const elsewhere = { ...asOrganiser(), organisationId: world.homeId };
    expect(await nameHostPerson.as(world.people.coordinator, elsewhere)).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid', fields: { organisationId: [expect.any(String)] } },
    });
    const other = await aReview('preparing');
    const foreign = await reading().seat.findFirstOrThrow({
      where: { reviewId: other.reviewId, role: 'organiser' },
      select: { id: true },
    });
    const replacing = { ...asOrganiser(), replaces: foreign.id };
    expect(await nameHostPerson.as(world.people.coordinator, replacing)).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid', fields: { replaces: [expect.any(String)] } },
    });
  });

  test('peers, other coordinators and strangers name nobody', async () => {
    for (const who of [world.people.lead, world.people.hostOther]) {
      expect(await nameHostPerson.as(who, asOrganiser())).toMatchObject({
        ok: false,
        refusal: { reason: 'not_permitted' },
      });
    }
    for (const who of [world.people.otherCoordinator, world.people.stranger, null]) {
      expect(await nameHostPerson.as(who, asOrganiser())).toEqual({
        ok: false,
        refusal: { reason: 'not_found' },
      });
    }
  });
});

describe('ending a seat', () => {
  test('never the last political lead or chief executive', async () => {
    for (const role of ['political_lead', 'chief_executive'] as const) {
      const { id } = await seatOf(role);
      const outcome = await endHostSeat.as(world.people.coordinator, {
        reference: world.reference,
        seat: id,
      });
      expect(outcome).toMatchObject({ ok: false, refusal: { rule: 'host_people.last_leader' } });
      expect((await seatOf(role)).id).toBe(id);
    }
  });

  test('another seat ends once; a peer’s or a foreign one is not there', async () => {
    const { id } = await seatOf('host_other');
    const input = { reference: world.reference, seat: id };
    expect(await endHostSeat.as(world.people.organiser, input)).toMatchObject({ ok: true });
    expect(await endHostSeat.as(world.people.organiser, input)).toMatchObject({ ok: true });
    expect(await people('host_other')).toEqual([]);
    const peer = await seatOf('peer');
    const wrong = { reference: world.reference, seat: peer.id };
    expect(await endHostSeat.as(world.people.organiser, wrong)).toEqual({
      ok: false,
      refusal: { reason: 'not_found' },
    });
  });
});

describe('readers of the draft', () => {
  const input = () => ({
    reference: world.reference,
    name: 'Cabinet member',
    email: world.people.member.email,
  });

  test('are named by the leaders alone, from reporting on', async () => {
    expect(await nameReader.as(world.people.politicalLead, input())).toMatchObject({
      ok: false,
      refusal: { reason: 'wrong_stage' },
    });
    world = await aReview('reporting');
    for (const who of [world.people.organiser, world.people.coordinator, world.people.lead]) {
      expect(await nameReader.as(who, input())).toMatchObject({
        ok: false,
        refusal: { reason: 'not_permitted' },
      });
    }
    expect(await nameReader.as(world.people.chiefExecutive, input())).toMatchObject({ ok: true });
    expect((await standing(world, world.people.member)).roles.has('reader')).toBe(true);
    const { id } = await seatOf('reader');
    const ending = { reference: world.reference, seat: id };
    expect(await endHostSeat.as(world.people.organiser, ending)).toMatchObject({ ok: false });
    expect(await endReader.as(world.people.politicalLead, ending)).toMatchObject({ ok: true });
    expect((await standing(world, world.people.member)).roles.has('reader')).toBe(false);
  });
});
