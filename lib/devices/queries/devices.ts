import { deviceFields } from '@/lib/devices/device';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit, Permit } from '@/lib/platform/permit';

/** The viewer’s own devices, the one heard of last first. */
export function listOwnDevices({ viewer }: NetworkPermit<'account.view'>) {
  return reading().device.findMany({
    where: { personId: viewer.personId },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    select: deviceFields,
  });
}

/** The team of a review, each with their devices. */
export async function listTeamDevices({ review }: Permit<'devices.view'>) {
  const seats = await reading().seat.findMany({
    where: { reviewId: review.id, endedAt: null, role: { in: ['lead_peer', 'peer', 'coordinator'] } },
    distinct: ['personId'],
    orderBy: [{ personId: 'asc' }, { role: 'asc' }],
    select: {
      role: true,
      person: {
        select: {
          id: true,
          name: true,
          devices: { orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }], select: deviceFields },
        },
      },
    },
  });
  return seats
    .map(({ role, person }) => ({ role, ...person }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

export type TeamDevices = Awaited<ReturnType<typeof listTeamDevices>>[number];
