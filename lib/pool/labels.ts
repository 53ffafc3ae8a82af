import { countWords, instantDateWords } from '@/lib/platform/date-words';
import type { InterestKind } from '@/lib/platform/prisma/enums';

/** What a peer is today, as teams need them. */
export const peerKindLabels = {
  councillor: 'A councillor',
  officer: 'An officer of a council',
  external: 'From a co-operative body',
} as const;

export const peerLabels = {
  summary: 'What they bring',
  languages: 'Languages',
  training: 'Training',
  trainedOn: 'Trained as a peer on',
  vouchedBy: 'Who vouches for them',
  accessNeeds: 'Access needs',
  needsStepFree: 'Step-free access is one of them',
};

/** The same, asked of oneself. */
export const ownPeerLabels = {
  summary: 'What you bring',
  languages: 'Languages you can work in',
  training: 'Training that helps a peer',
  trainedOn: 'Trained as a peer on',
  vouchedBy: 'Who vouches for you',
  accessNeeds: 'What you need to take part',
  needsStepFree: 'I need step-free access',
  organiserSeesAccess: 'The organiser of a visit that I am on may see this',
};

export const interestKindLabels: Record<InterestKind, string> = {
  supplier: 'It is a customer of mine, or of a body I have a stake in',
  family: 'Somebody close to me works or serves there',
  property: 'I have property or land there that it decides about',
  other: 'Something else',
};

export const interestKindWords: Record<InterestKind, string> = {
  supplier: 'supplier',
  family: 'family',
  property: 'property',
  other: 'other',
};

export const weekStateLabels = { free: 'Free', away: 'Away', unsaid: 'Not said' } as const;

export const awayWords = {
  august: (from: string) => `Away all of August ${from.slice(0, 4)}`,
  christmas: (from: string) => `Away over Christmas ${from.slice(0, 4)}`,
};

/** Why a former councillor stays welcome and takes no councillor's chair. */
export const noPostToday =
  'No post runs today. A peer stays in the pool without one, and takes a chair again with the next post: a councillor’s chair needs a seat held today, because the balance of groups is counted from seats.';

/** How far somebody is on the way into the pool. */
export function standingWords(peer: Standing | null): { title: string; words: string } {
  if (!peer) {
    return {
      title: 'Not sent yet.',
      words: 'Write what you bring, and send it. A coordinator reads it and answers you.',
    };
  }
  if (peer.acceptedAt) {
    return {
      title: `In the pool since ${instantDateWords(peer.acceptedAt)}.`,
      words: 'Coordinators put teams together from the pool. You are asked before you are on any.',
    };
  }
  if (peer.setAsideAt) {
    return {
      title: `Set aside on ${instantDateWords(peer.setAsideAt)}.`,
      words: `${peer.setAsideWords ?? ''} You can change what stands here and send it again.`,
    };
  }
  return {
    title: peer.appliedAt
      ? `With the coordinators since ${instantDateWords(peer.appliedAt)}.`
      : 'With the coordinators.',
    words: 'One of them reads it, asks whoever vouches for you, and answers. You can still change it.',
  };
}

interface Standing {
  acceptedAt: Date | null;
  appliedAt: Date | null;
  setAsideAt: Date | null;
  setAsideWords: string | null;
}

export const refusals = {
  noPost: 'They hold no post today, so nobody could say for whom they speak. Add a post first.',
  postNeeded: 'Say which post you hold first: it says for whom you speak',
  postKnown: 'This post stands here already',
  acceptedAlready: 'They are in the pool already. End their part in teams instead.',
};

/** “Free in 12 weeks, away in 5 of the coming 18 months.” */
export function saidOfWeeks(weeks: readonly { state: 'free' | 'away' }[]): string {
  if (weeks.length === 0) return 'Nothing said yet';
  const count = (state: 'free' | 'away') => weeks.filter((week) => week.state === state).length;
  return `In the coming 18 months free in ${countWords(count('free'), 'week')}, away in ${countWords(count('away'), 'week')}`;
}
