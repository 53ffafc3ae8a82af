import type { ReactNode } from 'react';
import { peerFactLines } from '@/components/team/chair-status';
import { ConflictList } from '@/components/team/conflict-list';
import { bearings } from '@/components/team/peer-bearings';
import { PeerExperience } from '@/components/team/peer-experience';
import { PersonLine } from '@/components/ui/person-line';
import type { Principle } from '@/lib/platform/prisma/enums';
import { placeLabels, waivableLabels, waiverWords } from '@/lib/team/labels';
import type { TeamPeer } from '@/lib/team/peer';
import type { Conflict } from '@/lib/team/rules/conflicts';

interface Props {
  peer: TeamPeer;
  scope: readonly Principle[];
  /** What the viewer may do about this peer. */
  children?: ReactNode;
}

/** One peer: what they bring, where they stand, and what is to be done. */
export function PeerCard({ peer, scope, children }: Props) {
  return (
    <li id={`peer-${peer.personId}`} className="scroll-mt-4 border-b border-rule py-5">
      <h3 className="text-body font-normal">
        <PersonLine
          name={peer.name}
          post={[placeLabels[peer.place], peer.post, peer.group].filter(Boolean).join(' · ')}
        />
      </h3>
      <div className="mt-3 md:pl-13">
        <p className="max-w-measure">{peer.summary}</p>
        <PeerExperience experience={peer.experience} scope={scope} />
        <p className="mt-1 text-small text-soft">{bearings(peer)}</p>
        {peer.insteadOf ? (
          <p className="mt-1 text-small text-soft">Asked to take the chair of {peer.insteadOf}.</p>
        ) : null}
        <ul className="mt-3 text-small">
          {peerFactLines(peer).map((line) => (
            <li key={line} className="py-0.5">
              {line}
            </li>
          ))}
        </ul>
        {peer.waivers.map((waiver) => (
          <p key={waiver.id} className="mt-1 max-w-measure text-small text-soft">
            <b>{startCased(waivableLabels[waiver.kind])}.</b> {waiverWords(waiver)}
          </p>
        ))}
        <ConflictList name={peer.name} conflicts={peer.conflicts.filter(isOpen)} />
        {children}
      </div>
    </li>
  );
}

const isOpen = (conflict: Conflict) => !('waiver' in conflict && conflict.waiver);

const startCased = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
