import { cutOffInput, ownCutOffInput } from '@/lib/devices/schema';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { found } from '@/lib/platform/refusal';

/** Cuts off a lost device of somebody on the team: it is signed out, and wipes itself at its next contact. */
export const cutOffDevice = defineCommand({
  about: 'review',
  permission: 'devices.cut_off',
  event: 'device.cut_off',
  input: cutOffInput,
  async run(context) {
    const { db, review, input } = context;
    const device = found(await db.device.findUnique({ where: { id: input.device }, select: fields }));
    const seat = await db.seat.findFirst({
      where: {
        reviewId: review.id,
        personId: device.personId,
        endedAt: null,
        role: { in: ['lead_peer', 'peer', 'coordinator'] },
      },
      select: { id: true },
    });
    found(seat);
    return cutOff(context, device);
  },
});

/** Cuts off a device of one’s own. */
export const cutOffOwnDevice = defineCommand({
  about: 'network',
  permission: 'own_device.cut_off',
  event: 'device.cut_off',
  input: ownCutOffInput,
  async run(context) {
    const { db, viewer, input } = context;
    const where = { id: input.device, personId: viewer.personId };
    return cutOff(context, found(await db.device.findFirst({ where, select: fields })));
  },
});

const fields = { id: true, personId: true, sessionId: true, cutOffAt: true } as const;

interface Lost {
  id: string;
  personId: string;
  sessionId: string | null;
  cutOffAt: Date | null;
}

async function cutOff(
  { db, viewer, now }: Pick<NetworkContext<unknown>, 'db' | 'viewer' | 'now'>,
  lost: Lost,
) {
  if (lost.cutOffAt) return unchanged();
  await db.device.update({
    where: { id: lost.id },
    data: { cutOffAt: now, cutOffById: viewer.personId, sessionId: null },
  });
  // Whoever holds it is signed out at once, whether or not the device makes contact.
  if (lost.sessionId) await db.session.deleteMany({ where: { id: lost.sessionId, userId: lost.personId } });
  return happened({ device: lost.id, person: lost.personId });
}
