import { dayOf, now, plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { EditionKind } from '@/lib/platform/prisma/enums';
import { decisionInForce, type RecordedDecision } from '@/lib/publication/rules';

/** What the rules read of a decision. */
export const decisionFields = {
  level: true,
  form: true,
  fromOn: true,
  recordedRole: true,
  recordedAt: true,
  organisationId: true,
} as const;

type Reader = Permit<'report.view_final'> | Permit<'follow_up.view'> | Permit<'actions.view_public'>;

/** What the council has decided on one of its reports, as it counts today; null where nothing is decided. */
export async function inForceOf({ review }: Reader, kind: EditionKind): Promise<RecordedDecision | null> {
  const rows = await reading().publicationDecision.findMany({
    where: { reviewId: review.id, kind },
    select: decisionFields,
  });
  const decisions = rows.map((row) => ({ ...row, fromOn: row.fromOn && plainDate(row.fromOn) }));
  const hosts = review.hosts.map((host) => host.organisationId);
  return decisionInForce(decisions, dayOf(now()), hosts, review.successions);
}
