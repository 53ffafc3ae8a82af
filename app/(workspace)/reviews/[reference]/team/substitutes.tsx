import { Substitutes } from '@/components/team/substitutes';
import type { Permit } from '@/lib/platform/permit';
import type { Team } from '@/lib/team/peer';
import { getPool } from '@/lib/team/queries/pool';
import { seated } from '@/lib/team/rules/chairs';
import { proposePeer } from './actions';

/** For each chair that stands empty because somebody who was asked does not come: who could. */
export async function ChairsLeft({ choosing, team }: { choosing: Permit<'team.propose'>; team: Team }) {
  const free = seated(team.shape, team.peers).filter((chair) => !(chair.member || chair.optional));
  const leavers = team.former
    .filter((peer) => peer.replyBy !== null && !team.peers.some((each) => each.insteadOf === peer.name))
    .filter((peer) => free.some((chair) => chair.place === peer.place));
  if (leavers.length === 0) return null;
  const pool = await getPool(choosing);
  return leavers.map((leaver) => (
    <Substitutes
      key={leaver.id}
      reference={choosing.review.reference}
      pool={pool}
      leaver={leaver}
      propose={proposePeer}
    />
  ));
}
