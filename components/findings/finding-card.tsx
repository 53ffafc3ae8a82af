import Link from 'next/link';
import type { ReactNode } from 'react';
import { CitizenSign } from '@/components/ui/citizen-sign';
import { PrincipleRow } from '@/components/ui/principle-row';
import { SourceDots } from '@/components/ui/source-dots';
import { TagWord } from '@/components/ui/tag-word';
import type { Finding, Peer } from '@/lib/findings/finding';
import { findingKindLabels } from '@/lib/findings/labels';
import { supportOf, warningsOf } from '@/lib/findings/support';
import { FindingWarnings } from './finding-warnings';
import { TeamViews } from './team-views';

interface FindingCardProps {
  finding: Finding;
  peers: readonly Peer[];
  href: string;
  /** Somebody else has just changed it. */
  isChanged: boolean;
  /** While notes are dragged: what letting them go here would mean; `open` while they are elsewhere. */
  drop: 'supporting' | 'against' | 'open' | null;
  /** What it stands on, to open. */
  below: ReactNode;
  /** The viewer's own word, where they have one to say. */
  children?: ReactNode;
}

/** A finding on the board: its sentence, what it stands on, and who agrees. */
export function FindingCard({ finding, peers, href, isChanged, drop, below, children }: FindingCardProps) {
  const support = supportOf(finding);
  const warnings = warningsOf(support);
  const edge = warnings.length > 0 && !finding.settledAt ? 'border-l-[5px] border-l-warn pl-3 -ml-5' : '';
  return (
    <li
      id={`finding-${finding.number}`}
      data-finding={finding.id}
      className={`relative border-b border-rule py-4 ${edge} ${isChanged ? 'changed-row' : ''} ${drop === 'supporting' ? 'bg-accent-wash outline-2 outline-accent' : ''}`}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 pl-9 text-small text-soft">
        <span className="flex flex-wrap items-center gap-3">
          {findingKindLabels[finding.kind]}
          {finding.settledAt ? <TagWord tone="strong">Settled</TagWord> : null}
        </span>
        <span className="flex gap-1">
          {finding.citizens ? (
            <>
              <CitizenSign size={20} />
              <span className="sr-only">Citizen involvement</span>
            </>
          ) : null}
          <PrincipleRow principles={finding.principles} size={20} />
        </span>
      </div>
      <h3 className="grid grid-cols-[2.25rem_minmax(0,1fr)] text-lede leading-snug font-bold text-pretty">
        <span className="font-normal text-soft tabular">{finding.number}</span>
        <Link href={href} data-plain className="hover:underline">
          {finding.statement}
        </Link>
      </h3>
      <div className="pl-9">
        <FindingWarnings warnings={warnings} against={finding.notes.filter((note) => note.against)} />
        <div className="mt-3 grid items-end gap-x-6 gap-y-4 md:grid-cols-[minmax(0,1fr)_15.5rem]">
          <SourceDots counts={support.from} />
          <TeamViews finding={finding} peers={peers} />
        </div>
        {below}
        {children}
      </div>
      {drop ? <AgainstPlace isOver={drop === 'against'} /> : null}
    </li>
  );
}

/** Where dragged notes are let go that say otherwise. */
function AgainstPlace({ isOver }: { isOver: boolean }) {
  return (
    <span
      data-against
      aria-hidden="true"
      className={`absolute inset-y-2 right-0 flex w-36 items-center justify-center border-2 border-dashed border-warn px-2 text-center text-small font-bold text-warn ${isOver ? 'bg-warn-wash' : 'bg-paper'}`}
    >
      Says otherwise
    </span>
  );
}
