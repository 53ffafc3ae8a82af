import { InviteForm } from '@/components/team/invite-form';
import { now } from '@/lib/platform/clock';
import type { ReviewFacts } from '@/lib/platform/facts';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { Team } from '@/lib/team/peer';
import { usualReplyBy } from '@/lib/team/rules/reply-by';
import { invitePeers } from './actions';

/** The invitations that wait to be sent, for whoever puts the team together. */
export function Invite({ review, team }: { review: ReviewFacts; team: Team }) {
  const proposed = team.peers.filter((peer) => peer.status === 'proposed');
  if (!review.decide('team.propose').allowed || proposed.length === 0) return null;
  const decision = review.decide('team.invite');
  return (
    <InviteForm
      reference={review.reference}
      proposed={proposed}
      replyBy={usualReplyBy(now(), review.onSiteFrom)}
      refusal={decision.allowed ? undefined : refusalWords(decision.refusal)}
      invite={invitePeers}
    />
  );
}
