import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import type { Area } from '@/lib/platform/prisma/enums';
import { concernWords } from '@/lib/timetable/labels';
import type { Concern } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { sessionsOf } from './concern-numbers';

interface ConcernListProps {
  concerns: readonly Concern[];
  names: Timetable['names'];
  hrefOf: (session: PlannedSession) => string;
  /** Where to plan a session on an area; left out for who cannot. */
  addHref?: ((area: Area) => string) | undefined;
}

/** What to settle before a release, numbered as on the board. */
export function ConcernList({ concerns, names, hrefOf, addHref }: ConcernListProps) {
  if (concerns.length === 0)
    return (
      <EmptyState title="Nothing to settle">
        No clash, nobody alone in an interview, time for every way, no day over ten hours, every area covered.
      </EmptyState>
    );
  return (
    <ol>
      {concerns.map((concern, index) => {
        const [bold, rest] = concernWords(concern, names);
        return (
          <li key={`${bold} ${rest}`} className="flex gap-3 border-b border-rule py-3">
            <span className="flex size-6 shrink-0 items-center justify-center bg-warn text-small font-bold text-paper tabular">
              {index + 1}
            </span>
            <div>
              <p>
                <b>{bold}</b> {rest}
              </p>
              <p className="flex flex-wrap gap-x-5 text-small">
                {sessionsOf(concern).map((session) => (
                  <Link key={session.id} href={hrefOf(session)} className="py-2 md:py-0.5">
                    Open “{session.title}”
                  </Link>
                ))}
                {addHref && concern.kind === 'area_uncovered' ? (
                  <Link href={addHref(concern.area)} className="py-2 md:py-0.5">
                    Add a session about it
                  </Link>
                ) : null}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
