import type { ReviewContext } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import { refuse, refuseField } from '@/lib/platform/refusal';
import { personFor } from '@/lib/request/commands/person-for';
import { roleLabels } from '@/lib/reviews/labels';
import { successionLetters, successionRefusals } from '@/lib/succession/labels';
import { type Chosen, leadersOfSuccessor } from '@/lib/succession/schema';

type Context = ReviewContext<unknown>;
interface Named {
  name: string;
  email: string;
}
type Leaders = { politicalLead: Named; chiefExecutive: Named } | null;

/** Each chosen council with the leaders whom the form names; null where it leads on this review already and none are named. */
export function withLeaders(
  { review }: Context,
  chosen: readonly Chosen[],
): (Chosen & { leaders: Leaders })[] {
  const fields: Record<string, string[]> = {};
  const all = chosen.map((each) => {
    const { organisationId, politicalLead, chiefExecutive, index } = each;
    const speaks = review.councils.some((council) => council.organisationId === organisationId);
    const typed = [politicalLead, chiefExecutive].some(({ name, email }) => name || email);
    if (speaks && !typed) return { ...each, leaders: null };
    const parsed = leadersOfSuccessor.safeParse({ politicalLead, chiefExecutive });
    for (const issue of parsed.error?.issues ?? []) {
      const field = `successors[${index}]${issue.path.map((part) => `[${String(part)}]`).join('')}`;
      fields[field] = [...(fields[field] ?? []), issue.message];
    }
    return { ...each, leaders: parsed.data ?? null };
  });
  if (Object.keys(fields).length > 0) refuse({ reason: 'invalid', fields });
  return all;
}

/** Seats the two who lead a council that takes over, and writes to them. */
export async function seatLeaders(
  context: Context,
  from: string,
  chosen: Chosen & { leaders: Leaders },
): Promise<void> {
  if (!chosen.leaders) return;
  const { politicalLead, chiefExecutive } = chosen.leaders;
  await seat(context, from, { chosen, named: politicalLead, role: 'political_lead' });
  await seat(context, from, { chosen, named: chiefExecutive, role: 'chief_executive' });
}

interface Seating {
  chosen: Chosen;
  named: Named;
  role: 'political_lead' | 'chief_executive';
}

async function seat(context: Context, from: string, { chosen, named, role }: Seating): Promise<void> {
  const { db, review, now, mail, also } = context;
  const { organisationId, name: council, leadTitle, index } = chosen;
  const leads = role === 'political_lead';
  const person = await personFor(context, named, {
    organisationId,
    kind: leads ? 'councillor' : 'officer',
    title: leads ? leadTitle || 'Leader' : roleLabels.chief_executive,
  });
  const field = `successors[${index}][${leads ? 'politicalLead' : 'chiefExecutive'}][email]`;
  await refuseTeam(context, person.id, field);
  const place = { reviewId: review.id, personId: person.id, role, organisationId };
  if ((await db.seat.count({ where: { ...place, endedAt: null } })) > 0) return;
  await db.seat.create({ data: { id: newId(), ...place, startedAt: now } });
  await also('host_person.named', { person: person.id, role });
  const link = `${env().APP_ORIGIN}/reviews/${review.reference}/follow-up`;
  const words = successionLetters.takeOver(person.name, council, { from, link });
  await mail({ to: person.email, ...words });
}

// The two sides of a review never share a person.
async function refuseTeam({ db, review }: Context, personId: string, field: string): Promise<void> {
  const seated = await db.seat.count({
    where: {
      reviewId: review.id,
      personId,
      endedAt: null,
      role: { in: ['lead_peer', 'peer', 'coordinator'] },
    },
  });
  const asked = await db.teamMember.count({
    where: { reviewId: review.id, personId, status: { in: ['invited', 'accepted'] } },
  });
  if (seated + asked > 0) refuseField(field, successionRefusals.onTeam);
}
