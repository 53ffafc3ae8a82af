import type { Who } from '@/lib/policy';

interface Keeper {
  standing: ReadonlySet<Who>;
  organisationIds: readonly string[];
}

/** Who keeps a council's dates: its own people, and the coordinators. */
export function keepsDatesOf({ standing, organisationIds }: Keeper, organisationId: string): boolean {
  return standing.has('any_coordinator') || organisationIds.includes(organisationId);
}
