import { Banner } from '@/components/ui/banner';
import { countWords } from '@/lib/platform/date-words';
import type { Team } from '@/lib/team/peer';
import { seated } from '@/lib/team/rules/chairs';

interface Props {
  team: Team;
  coordinates: boolean;
  agrees: boolean;
}

/** What the viewer must do next about the team, if anything. */
export function TeamNext({ team, coordinates, agrees }: Props) {
  const next = coordinates ? forCoordinator(team) : agrees ? forHost(team) : null;
  if (!next) return null;
  return (
    <Banner title={next.title} action={next.href ? <a href={next.href}>Go there</a> : undefined}>
      {next.why}
    </Banner>
  );
}

interface Next {
  title: string;
  why: string;
  href?: string;
}

function forCoordinator(team: Team): Next {
  return concern(team) ?? nextChair(team) ?? waitingOn(team);
}

/** What stands in the way of somebody who is at the table already. */
function concern(team: Team): Next | null {
  const declared = team.peers.find((peer) => peer.declarations.some(isWaiting));
  if (declared) {
    return {
      title: `A declaration by ${declared.name} waits for you.`,
      why: 'Until you have considered it, the papers of the host stay closed to them.',
      href: `#peer-${declared.personId}`,
    };
  }
  const barred = team.peers.find((peer) => peer.conflicts.some((conflict) => conflict.hard));
  if (barred) {
    return {
      title: `${barred.name} can sit on this team no longer.`,
      why: 'Something has changed since they were proposed. Free the chair, and choose again.',
      href: `#peer-${barred.personId}`,
    };
  }
  const unchecked = team.peers.find((peer) => peer.checkSince);
  if (unchecked) {
    return {
      title: `Look whether ${unchecked.name} still holds the seat.`,
      why: 'Their council has had a poll since they joined the team, or their post there has ended.',
      href: `#peer-${unchecked.personId}`,
    };
  }
  const worried = team.peers.find((peer) => peer.hostWorry);
  if (!worried) return null;
  return {
    title: `The host has a worry about ${worried.name}.`,
    why: 'Speak with the host: it can agree after all, or you free the chair.',
    href: `#peer-${worried.personId}`,
  };
}

function nextChair(team: Team): Next | null {
  const proposed = team.peers.filter((peer) => peer.status === 'proposed').length;
  const free = seated(team.shape, team.peers).filter((chair) => !(chair.member || chair.optional)).length;
  if (free > 0) {
    return {
      title: `${countWords(free, 'chair')} ${free === 1 ? 'is' : 'are'} empty.`,
      why: 'Choose from the pool; nobody is asked before you send the invitations.',
      href: '#choose',
    };
  }
  if (proposed > 0) {
    return {
      title: `${countWords(proposed, 'peer')} proposed and not asked yet.`,
      why: 'The letter names a day for the answer.',
      href: '#invite',
    };
  }
  return null;
}

const isWaiting = (each: { outcome: string; interest: boolean }) =>
  each.interest && each.outcome === 'waiting';

function waitingOn(team: Team): Next {
  const asked = team.peers.filter((peer) => peer.status === 'invited').map((peer) => peer.name);
  if (asked.length > 0) {
    return { title: 'Nothing needs you now.', why: `The answer waits with ${asked.join(', ')}.` };
  }
  const open = team.peers.filter((peer) => !peer.hostAgreed).map((peer) => peer.name);
  if (open.length > 0) {
    return { title: 'Nothing needs you now.', why: `The host’s word is missing on ${open.join(', ')}.` };
  }
  return {
    title: 'The team is complete.',
    why: 'Every peer has accepted and declared, and the host agrees.',
  };
}

function forHost(team: Team): Next | null {
  const open = team.peers.filter((peer) => !(peer.hostAgreed || peer.hostWorry));
  const [first] = open;
  if (!first) return null;
  return {
    title: `${countWords(open.length, 'peer')} ${open.length === 1 ? 'waits' : 'wait'} for your word.`,
    why: 'Agree each of them by name, or say what worries you.',
    href: `#peer-${first.personId}`,
  };
}
