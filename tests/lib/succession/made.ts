import { examine } from '@/lib/doctor/examine';
import { reading } from '@/lib/platform/database';
import { type Viewer, viewerFor } from '@/lib/platform/viewer';
import { passOn } from '@/lib/succession/commands/pass-on';
import { connected } from '@/scripts/database/connected';
import type { World } from '@/tests/support/world';

export const leader = (who: string, council: string) => ({
  name: `${who} of ${council.slice(-4)}`,
  email: `${who}.${council}@test.example`,
});

/** A successor as the form sends it, with leaders of its own. */
export const takes = (organisationId: string, numbers: number[], more: object = {}) => ({
  organisationId,
  chosen: 'on',
  takes: numbers.map(String),
  leadTitle: 'Mayor',
  politicalLead: leader('lead', organisationId),
  chiefExecutive: leader('chief', organisationId),
  ...more,
});

export function pass(
  world: World,
  successors: object[],
  predecessor = world.hostId,
  who = world.people.coordinator,
) {
  return passOn.as(who, { reference: world.reference, predecessor, successors });
}

/** Somebody whom `takes` named, as they stand today. */
export async function leaderOf(council: string, who = 'lead'): Promise<Viewer> {
  const email = leader(who, council).email;
  const { id } = await reading().person.findUniqueOrThrow({ where: { email } });
  const viewer = await viewerFor(id);
  if (!viewer) throw new Error(`Nobody leads ${council}`);
  return viewer;
}

/** Who holds each recommendation, by number. */
export async function holders({ reviewId }: World): Promise<string[][]> {
  const rows = await reading().recommendation.findMany({
    where: { reviewId },
    orderBy: { number: 'asc' },
    select: { holders: { select: { organisationId: true } } },
  });
  return rows.map((row) => row.holders.map((each) => each.organisationId).toSorted());
}

/** The doctor's rules of succession that a review breaks. */
export async function brokenBy({ reference }: World): Promise<string[]> {
  const findings = await connected(process.env['DATABASE_URL'] ?? '', examine);
  return findings
    .filter(({ breaches }) => breaches.some((each) => each.includes(reference)))
    .map(({ name }) => name)
    .filter((name) => name.startsWith('succession.'));
}

/** The roles that are held for a council now. */
export async function openSeats({ reviewId }: World, council: string): Promise<string[]> {
  const seats = await reading().seat.findMany({
    where: { reviewId, organisationId: council, endedAt: null },
    orderBy: { role: 'asc' },
  });
  return seats.map(({ role }) => role);
}
