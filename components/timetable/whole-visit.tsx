import { Section } from '@/components/ui/section';
import { blocks, type Concern } from '@/lib/timetable/rules/concern';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { AskedTable } from './asked-table';
import { Board } from './board';
import { ConcernList } from './concern-list';
import { concernNumbers } from './concern-numbers';
import { DayList } from './day-list';
import { FoldedList } from './folded-list';
import { MovableBoard, type MovableBoardProps } from './moving/movable-board';
import type { Settling } from './settling';

interface WholeVisitProps {
  timetable: Timetable;
  hrefOf: (session: PlannedSession) => string;
  addHref?: ((query: string) => string) | undefined;
  show: 'people' | 'principles';
  /** What to settle, where the draft is shown. */
  concerns: readonly Concern[] | null;
  /** For whoever can settle them. */
  settling?: Settling | undefined;
  /** Where to read more of whom and what the visit covers. */
  coverageHref: string;
  /** For whoever can move sessions. */
  moving?:
    | Pick<MovableBoardProps, 'sessions' | 'circumstances' | 'days' | 'actions' | 'sequence' | 'reference'>
    | undefined;
  /** On phones everybody’s sessions are folded away beneath one’s own. */
  isFolded: boolean;
}

/** All sessions as a board or as lists, what is to settle, and who is asked about what. */
export function WholeVisit({
  timetable,
  hrefOf,
  addHref,
  show,
  concerns,
  isFolded,
  settling,
  coverageHref,
  moving,
}: WholeVisitProps) {
  const { sessions, names } = timetable;
  return (
    <>
      <section aria-labelledby="whole-visit" className="mt-10">
        <h2 id="whole-visit" className="mb-3 text-h2">
          The whole visit
        </h2>
        {moving ? (
          <MovableBoard {...moving} timetable={boardFacts(timetable)} show={show} isFolded={isFolded} />
        ) : (
          <>
            <Board
              timetable={timetable}
              hrefOf={hrefOf}
              show={show}
              concerns={concernNumbers(concerns ?? [])}
            />
            <FoldedList isFolded={isFolded}>
              <DayList sessions={sessions} timetable={timetable} hrefOf={hrefOf} />
            </FoldedList>
          </>
        )}
      </section>
      <div className={concerns ? 'grid gap-x-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]' : ''}>
        {concerns ? (
          <Section id="to-settle" title="To settle" lede={settleLede(concerns)} wide>
            <ConcernList
              concerns={concerns}
              names={names}
              hrefOf={hrefOf}
              addHref={addHref}
              settling={settling}
            />
          </Section>
        ) : null}
        <Section title="Who is asked about what" wide>
          <AskedTable sessions={sessions} coverageHref={coverageHref} />
        </Section>
      </div>
    </>
  );
}

// What goes to the browser beside the sessions, and no more.
function boardFacts({ attendants, names, places }: Timetable): MovableBoardProps['timetable'] {
  return { attendants, names, places };
}

function settleLede(concerns: readonly Concern[]): string {
  const stops = concerns.filter(blocks).length;
  return stops === 0
    ? 'Before the release; nothing here stops one.'
    : `Before the release; ${stops} of them ${stops === 1 ? 'stops' : 'stop'} one.`;
}
