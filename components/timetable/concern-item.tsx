import Link from 'next/link';
import { concernWords } from '@/lib/timetable/labels/concerns';
import { blocks, type Concern } from '@/lib/timetable/rules/concern';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { FixForm } from './fix-form';
import { KeepForm } from './keep-form';
import type { Settling } from './settling';

export interface ConcernItemProps {
  concern: Concern;
  number: number;
  names: Timetable['names'];
  hrefOf: (session: PlannedSession) => string;
  /** Where to plan a session that fills a gap; left out for who cannot. */
  addHref?: ((query: string) => string) | undefined;
  settling?: Settling | undefined;
}

/** One thing to settle, with ready fixes and the way to keep it as it is. */
export function ConcernItem({ concern, number, names, hrefOf, addHref, settling }: ConcernItemProps) {
  const [bold, rest] = concernWords(concern, names);
  const fixes = settling?.fixes.get(concern.key) ?? [];
  const query = gapQuery(concern);
  return (
    <li className="flex gap-3 border-b border-rule py-3">
      <span className="flex size-6 shrink-0 items-center justify-center bg-warn text-small font-bold text-paper tabular">
        {number}
      </span>
      <div className="min-w-0 grow">
        <p>
          <b>{bold}</b> {rest} {blocks(concern) ? <b className="text-warn">It stops a release.</b> : null}
        </p>
        <div className="flex flex-wrap items-baseline gap-x-4 text-small">
          {settling
            ? fixes.map((fix) => (
                <FixForm key={`${fix.kind} ${fix.session.id}`} fix={fix} names={names} settling={settling} />
              ))
            : null}
          {addHref && query ? (
            <Link href={addHref(query.query)} className="py-2 md:py-0.5">
              {query.words}
            </Link>
          ) : null}
          {concern.sessions.slice(0, 3).map((session) => (
            <Link key={session.id} href={hrefOf(session)} className="py-2 md:py-0.5">
              Open “{session.title}”
            </Link>
          ))}
          {settling ? <KeepForm concern={concern.key} settling={settling} /> : null}
        </div>
      </div>
    </li>
  );
}

/** A session that would fill the gap, where a session can. */
function gapQuery(concern: Concern): { query: string; words: string } | null {
  switch (concern.kind) {
    case 'area_uncovered':
    case 'area_thin':
      return { query: `area=${concern.area}`, words: 'Add a session about it' };
    case 'kind_unmet':
      return { query: `meets=${concern.source}`, words: 'Add a session with them' };
    case 'no_team_meeting':
      return { query: `kind=team_meeting&day=${concern.day}`, words: 'Add a team meeting' };
    default:
      return null;
  }
}
