import { databaseDate } from '@/lib/platform/clock';
import type { NetworkContext } from '@/lib/platform/command';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { hostRefusals } from '@/lib/request/labels';
import { hostRefusal } from '@/lib/request/rules';

type Context = Pick<NetworkContext<unknown>, 'db' | 'viewer' | 'today'>;

/** A council as it is today, or the refusal that says why it cannot host a review that this person asks for. */
export async function hostCouncil({ db, viewer, today }: Context, organisationId: string) {
  const on = databaseDate(today);
  const row = found(
    await db.organisation.findUnique({
      where: { id: organisationId },
      select: {
        id: true,
        kind: true,
        name: true,
        nation: true,
        endedOn: true,
        memberships: {
          where: { fromOn: { lte: on }, OR: [{ untilOn: null }, { untilOn: { gte: on } }] },
          select: { kind: true },
        },
      },
    }),
  );
  const council = {
    ...row,
    ended: row.endedOn !== null && row.endedOn < on,
    memberships: row.memberships.map((membership) => membership.kind),
  };
  const refusal = hostRefusal(council, viewer.standing.has('any_coordinator'));
  if (refusal) refuseByRule(`request.${refusal}`, hostRefusals[refusal]);
  return { id: row.id, name: row.name, nation: row.nation };
}
