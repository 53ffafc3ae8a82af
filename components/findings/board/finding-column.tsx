import type { PointerEvent, ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { type BoardFinding, type BoardNote, withNotes } from '@/lib/findings/board';
import { drawingWords } from '@/lib/findings/drawing-labels';
import type { Stance } from '@/lib/findings/drawing-schema';
import type { Peer } from '@/lib/findings/finding';
import { countWords } from '@/lib/platform/date-words';
import { areaKeys } from '@/lib/timetable/keys';
import { areaLabels } from '@/lib/timetable/labels';
import { FindingCard } from '../finding-card';
import type { Tool } from './board';
import { CardNotes } from './card-notes';
import type { Drag, Hold } from './dragging';

interface FindingColumnProps {
  reference: string;
  notes: ReadonlyMap<string, BoardNote>;
  findings: readonly BoardFinding[];
  peers: readonly Peer[];
  canWrite: boolean;
  changed: ReadonlySet<string>;
  drag: Drag | null;
  ownViews: ReadonlyMap<string, ReactNode>;
  take: (event: PointerEvent, hold: Hold) => void;
  onTool: (tool: Tool) => void;
  onPlace: (hold: Hold, finding: string, as: Stance) => void;
}

/** The findings under their areas of focus; an area without one says what is missing. */
export function FindingColumn({ findings, notes, canWrite, drag, ...props }: FindingColumnProps) {
  const over = drag?.over;
  return (
    <div id="findings" className="min-w-0 pt-4">
      {areaKeys.map((area) => {
        const own = findings.filter((finding) => finding.area === area);
        return (
          <section key={area} aria-labelledby={`area-${area}`} className="mb-8">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-ink pb-2">
              <h2 id={`area-${area}`} className="text-h2">
                {areaLabels[area]}
              </h2>
              {own.length > 0 ? (
                <span className="text-small text-soft tabular">{countWords(own.length, 'finding')}</span>
              ) : null}
            </div>
            {own.length === 0 ? (
              <p className="py-4 text-soft">{drawingWords.nobodyDrew(aboutCount(notes, area))}</p>
            ) : null}
            <ul>
              {own.map((finding) => (
                <FindingCard
                  key={finding.id}
                  finding={withNotes(finding, notes)}
                  peers={props.peers}
                  href={`/reviews/${props.reference}/findings/${finding.number}`}
                  isChanged={props.changed.has(finding.id)}
                  drop={
                    drag ? (over && over !== 'new' && over.finding === finding.id ? over.as : 'open') : null
                  }
                  below={
                    <CardNotes
                      finding={withNotes(finding, notes)}
                      canWrite={canWrite}
                      canMerge={findings.length > 1}
                      take={props.take}
                      onTool={props.onTool}
                      onPlace={props.onPlace}
                    />
                  }
                >
                  {props.ownViews.get(finding.id)}
                </FindingCard>
              ))}
            </ul>
          </section>
        );
      })}
      {canWrite ? <NewFinding isOver={over === 'new'} reference={props.reference} /> : null}
    </div>
  );
}

function aboutCount(notes: ReadonlyMap<string, BoardNote>, area: string): number {
  return [...notes.values()].filter((note) => note.area === area && !note.isPrivate).length;
}

function NewFinding({ isOver, reference }: { isOver: boolean; reference: string }) {
  return (
    <div
      data-finding="new"
      className={`no-print flex min-h-16 items-center gap-3 border border-dashed px-4 py-4 ${isOver ? 'border-accent bg-accent-wash' : 'border-edge'}`}
    >
      <Icon name="plus" />
      <p>
        <span className="max-lg:hidden">Drop notes here, or </span>
        <a href={`/reviews/${reference}/findings/new`}>start a finding without notes</a>
      </p>
    </div>
  );
}
