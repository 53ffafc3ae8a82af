import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import { instantDateWords } from '@/lib/platform/date-words';
import { placeLabels, statusLabels } from '@/lib/team/labels';
import type { TeamPeer } from '@/lib/team/peer';

/** Who was asked and does not sit, for the coordinator. */
export function FormerPeers({ former }: { former: readonly TeamPeer[] }) {
  if (former.length === 0) return null;
  return (
    <Section title="No longer at the table">
      <ul className="-mt-2">
        {former.map((peer) => (
          <li key={peer.id} className="border-b border-rule py-3">
            <p>
              <b>{peer.name}</b> · {placeLabels[peer.place]} · {statusLabels[peer.status].toLowerCase()}
              {peer.answeredAt ? `, ${instantDateWords(peer.answeredAt)}` : ''}
            </p>
            {peer.declinedWords ? <p className="max-w-measure text-small">{peer.declinedWords}</p> : null}
          </li>
        ))}
      </ul>
      <WhoSees>Only you see this list.</WhoSees>
    </Section>
  );
}
