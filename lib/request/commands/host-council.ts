import type { NetworkContext } from '@/lib/platform/command';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { hostRefusals } from '@/lib/request/labels';
import { asCouncil, hostingFields } from '@/lib/request/queries/council';
import { hostRefusal } from '@/lib/request/rules';

type Context = Pick<NetworkContext<unknown>, 'db' | 'viewer' | 'today'>;

/** A council as it is today, or the refusal that says why it cannot host a review that this person asks for. */
export async function hostCouncil({ db, viewer, today }: Context, organisationId: string) {
  const where = { id: organisationId };
  const row = found(await db.organisation.findUnique({ where, select: hostingFields(today) }));
  const refusal = hostRefusal(asCouncil(row, today), viewer.standing.has('any_coordinator'));
  if (refusal) refuseByRule(`request.${refusal}`, hostRefusals[refusal]);
  return { id: row.id, name: row.name, nation: row.nation };
}
