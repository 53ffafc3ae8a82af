import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { inForceOf } from '@/lib/publication/queries/in-force';
import { reaches, tellsRecommendations } from '@/lib/publication/rules';

/** How much of the follow-up somebody sees who may open its pages. */
export interface Sight {
  /** Whether the report has come to them with its recommendations, not only as a statement. */
  recommendations: boolean;
  /** Whether the signed follow-up report has come to them. */
  report: boolean;
  /** What the peers saw is the team's draft until it is signed, and then goes where the follow-up report goes. */
  observations: boolean;
}

/** What the council's decisions, and the lead's signature, let this viewer see. */
export async function sightOf(permit: Permit<'follow_up.view'>): Promise<Sight> {
  const { roles, id } = permit.review;
  const [feedback, followUp, signed] = await Promise.all([
    inForceOf(permit, 'feedback'),
    inForceOf(permit, 'follow_up'),
    reading().reportEdition.count({ where: { reviewId: id, kind: 'follow_up', status: 'final' } }),
  ]);
  const isOwner = reaches(null, roles);
  const report = signed > 0 && reaches(followUp?.level ?? null, roles);
  const isTeam = (['lead_peer', 'peer', 'coordinator'] as const).some((role) => roles.has(role));
  return {
    recommendations: isOwner || (feedback !== null && tellsRecommendations(feedback)),
    report,
    observations: isTeam || report,
  };
}
