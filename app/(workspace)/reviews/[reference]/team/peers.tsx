import { AgreeForms } from '@/components/team/agree-forms';
import { Declarations } from '@/components/team/declarations';
import { PeerCard } from '@/components/team/peer-card';
import { RemoveForm } from '@/components/team/remove-form';
import { SeatCheck } from '@/components/team/seat-check';
import { WaiveForms } from '@/components/team/waive-forms';
import { Inset } from '@/components/ui/inset';
import type { ReviewFacts } from '@/lib/platform/facts';
import type { Team, TeamPeer } from '@/lib/team/peer';
import {
  agreePeer,
  confirmSeat,
  considerDeclaration,
  questionPeer,
  recordLostSeat,
  removePeer,
  waiveConflict,
  withdrawWaiver,
} from './actions';

/** Each peer, with what the viewer may do about them. */
export function Peers({ review, team }: { review: ReviewFacts; team: Team }) {
  return (
    <ul className="-mt-4">
      {team.peers.map((peer) => (
        <PeerCard key={peer.id} peer={peer} scope={team.shape.principles}>
          <PeerMoves review={review} peer={peer} />
        </PeerCard>
      ))}
    </ul>
  );
}

function PeerMoves({ review, peer }: { review: ReviewFacts; peer: TeamPeer }) {
  const { reference } = review;
  const agrees = review.decide('team.agree').allowed;
  return (
    <>
      {peer.hostWorry && !agrees ? (
        <Inset>
          <p className="text-small text-soft">The host worries:</p>
          <p className="max-w-measure whitespace-pre-line">{peer.hostWorry}</p>
        </Inset>
      ) : null}
      {review.decide('seat.check').allowed ? (
        <SeatCheck
          reference={reference}
          peer={peer}
          actions={{ confirm: confirmSeat, lost: recordLostSeat }}
        />
      ) : null}
      <Declarations
        reference={reference}
        name={peer.name}
        declarations={peer.declarations}
        consider={considerDeclaration}
      />
      {review.decide('conflict.waive').allowed ? (
        <WaiveForms
          reference={reference}
          person={peer}
          conflicts={peer.conflicts}
          actions={{ waive: waiveConflict, withdraw: withdrawWaiver }}
        />
      ) : null}
      {agrees ? (
        <AgreeForms reference={reference} peer={peer} agree={agreePeer} question={questionPeer} />
      ) : null}
      {review.decide('team.remove').allowed ? (
        <RemoveForm reference={reference} peer={peer} remove={removePeer} />
      ) : null}
    </>
  );
}
