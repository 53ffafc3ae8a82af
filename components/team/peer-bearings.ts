import { countWords, dateWords } from '@/lib/platform/date-words';
import type { PeerFacts } from '@/lib/team/peer';

/** Languages, training and load, in one line. */
export function bearings(peer: Pick<PeerFacts, 'languages' | 'trainedOn' | 'visits'>): string {
  const visits =
    peer.visits === 0 ? 'No other visit this year' : `${countWords(peer.visits, 'other visit')} this year`;
  const trained = peer.trainedOn ? `Trained ${dateWords(peer.trainedOn)}` : 'Not trained yet';
  return [peer.languages.join(', '), trained, visits].filter(Boolean).join(' · ');
}
