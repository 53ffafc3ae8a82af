import { Section } from '@/components/ui/section';
import type { Area } from '@/lib/platform/prisma/enums';
import type { Concern } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { AskedTable } from './asked-table';
import { Board } from './board';
import { ConcernList } from './concern-list';
import { concernNumbers } from './concern-numbers';
import { DayList } from './day-list';

interface WholeVisitProps {
  timetable: Timetable;
  hrefOf: (session: PlannedSession) => string;
  addHref?: ((area: Area) => string) | undefined;
  show: 'people' | 'principles';
  /** What to settle, where the draft is shown. */
  concerns: readonly Concern[] | null;
  /** On phones everybody’s sessions are folded away beneath one’s own. */
  isFolded: boolean;
}

/** All sessions as a board or as lists, what is to settle, and who is asked about what. */
export function WholeVisit({ timetable, hrefOf, addHref, show, concerns, isFolded }: WholeVisitProps) {
  const { sessions, names } = timetable;
  const list = <DayList sessions={sessions} timetable={timetable} hrefOf={hrefOf} />;
  return (
    <>
      <section aria-labelledby="whole-visit" className="mt-10">
        <h2 id="whole-visit" className="mb-3 text-h2">
          The whole visit
        </h2>
        <Board timetable={timetable} hrefOf={hrefOf} show={show} concerns={concernNumbers(concerns ?? [])} />
        <div className="lg:hidden">
          {isFolded ? (
            <details>
              <summary className="mb-4 flex min-h-11 items-center text-accent underline underline-offset-4">
                Everybody’s sessions, day by day
              </summary>
              {list}
            </details>
          ) : (
            list
          )}
        </div>
      </section>
      <div className={concerns ? 'grid gap-x-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]' : ''}>
        {concerns ? (
          <Section title="To settle" lede="Before the release; only a clash stops one." wide>
            <ConcernList concerns={concerns} names={names} hrefOf={hrefOf} addHref={addHref} />
          </Section>
        ) : null}
        <Section title="Who is asked about what" wide>
          <AskedTable sessions={sessions} />
        </Section>
      </div>
    </>
  );
}
