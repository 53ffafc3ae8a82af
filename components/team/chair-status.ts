import type { Status } from '@/components/ui/status-word';
import { dayOf } from '@/lib/platform/clock';
import { dateWords, instantDateWords, shortDateWords } from '@/lib/platform/date-words';
import { statusLabels } from '@/lib/team/labels';
import type { TeamPeer } from '@/lib/team/peer';

/** Where a peer stands, in one word and with whom it lies. */
export function chairStatus(peer: TeamPeer): Status {
  if (peer.seated && peer.hostAgreed) return { kind: 'done', words: 'Declared, agreed' };
  if (peer.status === 'proposed') return { kind: 'not-yet', words: statusLabels.proposed };
  if (peer.status === 'invited') {
    return { kind: 'due', words: peer.replyBy ? `Answer by ${shortDateWords(peer.replyBy)}` : 'Invited' };
  }
  const since = peer.declaredAt ?? peer.answeredAt;
  const whom = peer.seated ? 'Host' : 'Coordinator';
  return { kind: 'waiting', since: since ? shortDateWords(dayOf(since)) : '', whom };
}

/** What has happened with a peer so far, one fact a line. */
export function peerFactLines(peer: TeamPeer): string[] {
  const lines: string[] = [statusLine(peer)];
  if (peer.considered) {
    lines.push(`Declaration considered by ${peer.considered.by}, ${instantDateWords(peer.considered.at)}`);
  } else if (peer.declaredAt) lines.push(`Declared ${instantDateWords(peer.declaredAt)}`);
  lines.push(
    peer.hostAgreed
      ? `Agreed for the host by ${peer.hostAgreed.by}, ${instantDateWords(peer.hostAgreed.at)}`
      : 'The host has not agreed yet',
  );
  return lines;
}

function statusLine(peer: TeamPeer): string {
  if (peer.status === 'invited' && peer.replyBy) {
    return `${statusLabels.invited}, answer asked for by ${dateWords(peer.replyBy)}`;
  }
  if (peer.status === 'accepted' && peer.answeredAt) {
    return `${statusLabels.accepted} ${instantDateWords(peer.answeredAt)}`;
  }
  return statusLabels[peer.status];
}
