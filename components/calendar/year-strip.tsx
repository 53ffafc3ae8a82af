import Link from 'next/link';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { daysAfter, overlap } from '@/lib/calendar/days';
import type { ProgrammeYear } from '@/lib/calendar/queries/programme-year';
import { markIn, takenIn, type YearMark, yearWeeks } from '@/lib/calendar/rules/year';
import { countWords, monthWords } from '@/lib/platform/date-words';
import { nationLabels } from '@/lib/reviews/labels';
import { hatch } from './week-look';
import { YearTable } from './year-table';

interface Props {
  year: ProgrammeYear;
  /** Whether the viewer may set how many reviews a week can carry. */
  setsCapacity: boolean;
}

/** The coming year over all reviews: who is on site, what is held, what stands in the way, and how full each week is. */
export function YearStrip({ year, setsCapacity }: Props) {
  const weeks = yearWeeks(year.today);
  return (
    <Section
      wide
      title="The coming year"
      actions={
        setsCapacity ? (
          <LinkButton href="/settings" look="quiet">
            Change how many
          </LinkButton>
        ) : null
      }
    >
      <p className="mb-4 text-small text-soft">
        The network can carry {countWords(year.onSiteAtOnce, 'review')} on site in one week.
      </p>
      <div className="max-lg:hidden" aria-hidden="true">
        <Months weeks={weeks} />
        <Capacity weeks={weeks} year={year} />
        {year.holidays.map(({ nation, days }) => (
          <div key={nation} className={`${row} border-b border-rule`}>
            <span className={head}>Bank holiday, {nationLabels[nation]}</span>
            {weeks.map((week) => (
              <span key={week} className={cell}>
                {days.some(({ on }) =>
                  overlap({ from: on, to: on }, { from: week, to: daysAfter(week, 6) }),
                ) ? (
                  <span className="forced-border h-3 w-full bg-mid" />
                ) : null}
              </span>
            ))}
          </div>
        ))}
        {year.rows.map((review) => (
          <div key={review.reference} className={`${row} border-b border-rule`}>
            <span className={head}>
              <Link tabIndex={-1} href={`/reviews/${review.reference}`} className="block truncate">
                {review.title}
              </Link>
            </span>
            {weeks.map((week) => (
              <Mark key={week} mark={markIn(week, review)} />
            ))}
          </div>
        ))}
        <Key />
      </div>
      <YearTable year={year} weeks={weeks} />
    </Section>
  );
}

const row = 'grid grid-cols-[13rem_repeat(52,minmax(0,1fr))] text-small';
const head = 'min-w-0 truncate py-1 pr-3';
const cell = 'flex items-center border-l border-wash';
const marks: Record<NonNullable<YearMark>, string> = {
  on_site: 'h-5 bg-accent',
  held: 'h-5 border-2 border-accent',
  pre_election: `h-3 ${hatch}`,
};

function Mark({ mark }: { mark: YearMark }) {
  return (
    <span className={cell}>{mark ? <span className={`forced-border w-full ${marks[mark]}`} /> : null}</span>
  );
}

const spans = ['', 'col-span-1', 'col-span-2', 'col-span-3', 'col-span-4', 'col-span-5'];

function Months({ weeks }: { weeks: readonly string[] }) {
  const months = [...new Set(weeks.map((week) => week.slice(0, 7)))];
  return (
    <div className={`${row} font-bold`}>
      <span />
      {months.map((month) => {
        const count = weeks.filter((week) => week.startsWith(month)).length;
        const words = monthWords(month, false).slice(0, 3);
        const year = month.endsWith('-01') ? ` ${month.slice(0, 4)}` : '';
        return (
          <span key={month} className={`${spans[count]} border-l border-edge pl-1 whitespace-nowrap`}>
            {count > 1 ? `${words}${year}` : ''}
          </span>
        );
      })}
    </div>
  );
}

function Capacity({ weeks, year }: { weeks: readonly string[]; year: ProgrammeYear }) {
  return (
    <div className={`${row} border-b border-ink`}>
      <b className={head}>Reviews in the week</b>
      {weeks.map((week) => {
        const taken = takenIn(week, year.rows);
        const full = taken >= year.onSiteAtOnce;
        return (
          <span
            key={week}
            className={`py-1 text-center text-block tabular ${full ? 'bg-ink font-bold text-paper' : ''}`}
          >
            {taken > 0 ? taken : ''}
          </span>
        );
      })}
    </div>
  );
}

const key: [string, string][] = [
  [marks.on_site, 'on site'],
  [marks.held, 'held'],
  [marks.pre_election, 'pre-election period of the host'],
  ['h-3 bg-mid', 'bank holiday'],
  ['h-5 bg-ink', 'week full'],
];

function Key() {
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-small text-soft">
      {key.map(([look, words]) => (
        <li key={words} className="flex items-center gap-2">
          <span className={`w-5 ${look}`} />
          {words}
        </li>
      ))}
    </ul>
  );
}
