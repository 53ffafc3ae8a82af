import { beforeEach, expect, test } from 'vitest';
import { endPost } from '@/lib/network/commands/post';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Viewer } from '@/lib/platform/viewer';
import { listHostPeople } from '@/lib/request/queries/host-people';
import { aReview, granted, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-05-10T09:00:00Z'));
  world = await aReview('preparing');
});

async function end(who: Viewer, until: string) {
  const post = await reading().post.findFirstOrThrow({ where: { personId: who.personId } });
  return endPost.as(world.people.administrator, { id: post.id, until });
}

const mailsAbout = (name: string) =>
  reading().mail.findMany({
    where: { subject: { contains: `A post ends: ${name}` } },
    select: { to: true, text: true },
  });

test('a leader whose post ends is told to the coordinator, and marked once it has ended', async () => {
  const { politicalLead, coordinator } = world.people;
  const marked = async () =>
    (await listHostPeople(await granted(world, coordinator, 'review.view')))
      .filter((seat) => seat.hasLeft)
      .map((seat) => seat.person.name);
  expect(await end(politicalLead, '2027-05-12')).toMatchObject({ ok: true });
  expect(await end(politicalLead, '2027-05-12')).toMatchObject({ ok: true });
  const mails = await mailsAbout(politicalLead.name);
  expect(mails.map((mail) => mail.to)).toEqual([coordinator.email]);
  expect(mails[0]?.text).toContain(`/reviews/${world.reference}/people`);
  expect(await marked()).toEqual([]);
  standClockAt(new Date('2027-05-13T09:00:00Z'));
  expect(await marked()).toEqual([politicalLead.name]);
});

test('so is a peer; of an ended review, or of the host’s other people, nobody hears', async () => {
  const { peer, organiser, coordinator } = world.people;
  expect(await end(peer, '2027-05-12')).toMatchObject({ ok: true });
  expect((await mailsAbout(peer.name)).map((mail) => mail.to)).toEqual([coordinator.email]);
  await end(organiser, '2027-05-12');
  expect(await mailsAbout(organiser.name)).toEqual([]);
  world = await aReview('closed');
  await end(world.people.politicalLead, '2027-05-12');
  expect(await mailsAbout(world.people.politicalLead.name)).toEqual([]);
});
