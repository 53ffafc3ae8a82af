import type { NetworkContext } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import { personFor } from '@/lib/request/commands/person-for';
import type { CompleteRequest } from '@/lib/request/complete';
import { hostRoleLabels, letters } from '@/lib/request/labels';
import type { HostRole } from '@/lib/request/schema';

interface Sent {
  reviewId: string;
  title: string;
  reference: string;
  request: CompleteRequest;
}

/** Seats the people whom a request names, each for their council, and writes to everybody but its sender. */
export async function seatHosts(context: NetworkContext<unknown>, sent: Sent): Promise<void> {
  const { db, viewer, now, mail } = context;
  const { reviewId, title, reference, request } = sent;
  const link = `${env().APP_ORIGIN}/reviews/${reference}/request`;
  const written = new Set([viewer.personId]);
  for (const { role, named, organisationId } of chairs(request)) {
    const person = await personFor(context, named, {
      organisationId,
      kind: role === 'political_lead' ? 'councillor' : 'officer',
      title: named.title,
    });
    const seat = { reviewId, personId: person.id, role, organisationId, startedAt: now };
    await db.seat.create({ data: { id: newId(), ...seat } });
    if (written.has(person.id)) continue;
    written.add(person.id);
    const words = letters.namedInRequest(person.name, viewer.name, title, hostRoleLabels[role], link);
    await mail({ to: person.email, ...words });
  }
  if (request.asker === 'host_other') await seatAsker(context, sent);
}

interface Chair {
  role: HostRole;
  named: { name: string; email: string; title: string };
  organisationId: string;
}

function chairs({ leaders, organiser, hosts }: CompleteRequest): Chair[] {
  const first = hosts[0];
  const heads = leaders.flatMap(({ organisationId, politicalLead, chiefExecutive }): Chair[] => [
    { role: 'political_lead', named: politicalLead, organisationId },
    { role: 'chief_executive', named: { ...chiefExecutive, title: 'Chief executive' }, organisationId },
  ]);
  if (!first) return heads;
  return [
    ...heads,
    { role: 'organiser', named: { ...organiser, title: 'Review organiser' }, organisationId: first },
  ];
}

// Whoever sends the request for their council keeps sight of it.
async function seatAsker({ db, viewer, now }: NetworkContext<unknown>, { reviewId, request }: Sent) {
  const organisationId = request.hosts.find((host) => viewer.organisationIds.includes(host)) ?? null;
  await db.seat.create({
    data: {
      id: newId(),
      reviewId,
      personId: viewer.personId,
      role: 'host_other',
      organisationId,
      startedAt: now,
    },
  });
}
