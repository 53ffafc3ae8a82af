import Link from 'next/link';
import type { ReactNode } from 'react';
import { PrincipleRow } from '@/components/ui/principle-row';
import { TagWord } from '@/components/ui/tag-word';
import { supportWords } from '@/lib/findings/drawing-labels';
import type { Stop } from '@/lib/findings/evening';
import { movesWords } from '@/lib/findings/evening-labels';
import type { Peer } from '@/lib/findings/finding';
import { findingKindLabels } from '@/lib/findings/labels';
import { supportOf } from '@/lib/findings/support';
import { areaLabels } from '@/lib/timetable/labels';
import { FindingWarnings } from '../finding-warnings';
import { NotePictures } from '../note-pictures';
import { NoteSource } from '../note-source';
import { NoteText } from '../note-text';
import { StandingWords } from './standing-words';

interface FindingStopProps {
  stop: Stop;
  peers: readonly Peer[];
  href: string;
  /** One’s own word and the lead’s settling. */
  words: ReactNode;
  /** What the next day is asked. */
  asks: ReactNode;
}

/** A finding before the whole room: what moved, what it stands on and what says otherwise, and who agrees. */
export function FindingStop({ stop, peers, href, words, asks }: FindingStopProps) {
  const { finding, moves, warnings } = stop;
  const moved = movesWords(moves);
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-soft">
          {findingKindLabels[finding.kind]}, {areaLabels[finding.area]}
          <PrincipleRow principles={finding.principles} size={22} />
          {finding.settledAt ? <TagWord tone="strong">Settled</TagWord> : null}
        </div>
        {moved ? <p className="mt-2 font-bold">{moved}</p> : null}
        <FindingWarnings warnings={warnings} />
        <p className="mt-2">{supportWords(supportOf(finding))}</p>
        <Notes stop={stop} href={href} />
      </div>
      <div className="min-w-0 space-y-6">
        <StandingWords finding={finding} peers={peers} />
        {words}
        {asks}
      </div>
    </div>
  );
}

const shown = 3;

function Notes({ stop: { finding }, href }: { stop: Stop; href: string }) {
  const against = finding.notes.filter((note) => note.against);
  const supporting = finding.notes.filter((note) => !note.against);
  const isSplit = against.length > 0 && supporting.length > 0;
  return (
    <div className={isSplit ? 'grid gap-x-8 md:grid-cols-2' : ''}>
      <NoteColumn title="Says otherwise" notes={against} href={href} />
      <NoteColumn title="Stands on" notes={supporting} href={href} />
    </div>
  );
}

interface NoteColumnProps {
  title: string;
  notes: Stop['finding']['notes'];
  href: string;
}

function NoteColumn({ title, notes, href }: NoteColumnProps) {
  if (notes.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="border-b border-ink text-h2">{title}</h3>
      <ul>
        {notes.slice(0, shown).map((note) => (
          <li key={note.id} className="border-b border-rule py-2">
            <NoteText note={note} />
            <NotePictures note={note} />
            <p className="text-small text-soft">
              <NoteSource note={note} />
            </p>
          </li>
        ))}
      </ul>
      {notes.length > shown ? (
        <Link href={href} className="target mt-2 inline-block text-small">
          And {notes.length - shown} more, on the finding’s page
        </Link>
      ) : null}
    </section>
  );
}
