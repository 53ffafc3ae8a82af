import { markOf } from './week-look';
import { WeekSquare } from './week-square';

const counts = ['nothing against', 'one thing', 'two', 'three or more'];

/** What the strip's shading means. */
export function WeekKey() {
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-small text-soft">
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className="h-[3px] w-5 bg-accent" />
        asked for
      </li>
      {counts.map((words, against) => (
        <li key={words} className="flex items-center gap-2">
          <WeekSquare against={against} />
          {words}
        </li>
      ))}
      <li className="flex items-center gap-2 lg:ml-auto">
        <span aria-hidden="true" className={`h-3 w-5 ${markOf.strong}`} />
        needs a recorded reason
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className={`h-3 w-5 ${markOf.warning}`} />a warning
      </li>
    </ul>
  );
}
