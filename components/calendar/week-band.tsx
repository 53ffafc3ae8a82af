import Link from 'next/link';
import { thingLabels, weekWords } from '@/lib/calendar/labels';
import { byMonth, type Thing, thingOf, things, type Week } from '@/lib/calendar/rules/weeks';
import { monthWords } from '@/lib/platform/date-words';
import { groundOf, inkOn, markOf } from './week-look';

interface Props {
  weeks: readonly Week[];
  chosen: string | undefined;
  href(week: string): string;
}

/** Half of the strip: a square a week, and beneath it a row for each thing that speaks against any of them. */
export function WeekBand({ weeks, chosen, href }: Props) {
  return (
    <div className="mb-8">
      <Months weeks={weeks} />
      <div className={row}>
        <b className="self-center text-small">Against this week</b>
        {weeks.map((week) => (
          <span
            key={week.on}
            className={`border-t-[3px] pt-0.5 ${week.asked ? 'border-accent' : 'border-paper'}`}
          >
            <Square week={week} chosen={week.on === chosen} href={href(week.on)} />
          </span>
        ))}
      </div>
      <div className={`${row} border-b border-ink text-block text-soft tabular`} aria-hidden="true">
        <span className="py-1 text-small">Week beginning</span>
        {weeks.map((week) => (
          <span
            key={week.on}
            className={`py-1 text-center ${week.on === chosen ? `${framed} font-bold text-accent` : ''}`}
          >
            {Number(week.on.slice(8))}
          </span>
        ))}
      </div>
      {things.map((thing) => (
        <ThingRow key={thing} thing={thing} weeks={weeks} chosen={chosen} />
      ))}
    </div>
  );
}

const row = 'grid grid-cols-[11.5rem_repeat(39,minmax(0,1fr))]';
const framed = 'border-x-2 border-accent';
const spans = ['', 'col-span-1', 'col-span-2', 'col-span-3', 'col-span-4', 'col-span-5'];

function Months({ weeks }: { weeks: readonly Week[] }) {
  const months = byMonth(weeks);
  return (
    <div className={`${row} text-small font-bold`} aria-hidden="true">
      <span />
      {[...months].map(([month, within], index) => (
        <span key={month} className={`${spans[within.length]} whitespace-nowrap`}>
          {headOf(month, within.length, index === 0 || month.endsWith('-01'))}
        </span>
      ))}
    </div>
  );
}

// Two weeks have room for three letters, and a year wants four.
function headOf(month: string, weeks: number, withYear: boolean): string {
  if (weeks < 2) return '';
  return weeks === 2 ? monthWords(month, false).slice(0, 3) : monthWords(month, withYear && weeks > 3);
}

function Square({ week, chosen, href }: { week: Week; chosen: boolean; href: string }) {
  const look = chosen
    ? 'bg-accent text-on-accent border-accent'
    : `${groundOf(week.against)} ${inkOn(week.against)} border-ink`;
  const named = `${weekWords(week.on)} ${week.on.slice(0, 4)}: ${spokenWords(week)}`;
  return (
    <Link
      data-plain
      href={href}
      scroll={false}
      aria-current={chosen ? 'true' : undefined}
      aria-label={named}
      title={named}
      className={`forced-border mx-px flex h-12 items-end justify-center border pb-1 text-block font-bold tabular hover:outline-2 hover:outline-accent ${look}`}
    >
      {week.against > 0 ? (
        <span aria-hidden="true" className={week.against === 1 && !chosen ? 'bg-paper px-0.5' : ''}>
          {week.against}
        </span>
      ) : null}
    </Link>
  );
}

function spokenWords({ reasons }: Week): string {
  const named = [...new Set(reasons.map(({ kind }) => thingLabels[thingOf[kind]].toLowerCase()))];
  return named.length > 0 ? named.join(', ') : 'nothing against';
}

// The squares say the same in words, so the rows are for the eye.
function ThingRow({
  thing,
  weeks,
  chosen,
}: {
  thing: Thing;
  weeks: readonly Week[];
  chosen: string | undefined;
}) {
  const marks = weeks.map(({ reasons }) => {
    const own = reasons.filter(({ kind }) => thingOf[kind] === thing);
    if (own.length === 0) return null;
    return own.some(({ weight }) => weight === 'strong') ? 'strong' : 'warning';
  });
  if (marks.every((mark) => mark === null)) return null;
  return (
    <div className={`${row} border-b border-rule text-small`} aria-hidden="true">
      <span className="py-1 pr-2">{thingLabels[thing]}</span>
      {weeks.map((week, index) => {
        const mark = marks[index];
        return (
          <span key={week.on} className={`flex items-center px-px ${week.on === chosen ? framed : ''}`}>
            {mark ? <span className={`forced-border h-3 w-full ${markOf[mark]}`} /> : null}
          </span>
        );
      })}
    </div>
  );
}
