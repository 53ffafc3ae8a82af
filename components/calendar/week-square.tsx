import { groundOf, inkOn } from './week-look';

/** How many things speak against a week: blank, hatched, mid, ink, and the number. */
export function WeekSquare({ against }: { against: number }) {
  return (
    <span
      aria-hidden="true"
      className={`forced-border inline-flex size-7 shrink-0 items-end justify-center border border-ink pb-0.5 text-block font-bold tabular ${groundOf(against)} ${inkOn(against)}`}
    >
      {against > 0 ? <span className={against === 1 ? 'bg-paper px-0.5' : ''}>{against}</span> : null}
    </span>
  );
}
