import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Days } from '@/lib/calendar/days';
import type { Circumstances } from '@/lib/calendar/rules/reasons';
import { bestWeek, nextBest, type Week, weeksAhead } from '@/lib/calendar/rules/weeks';
import { WeekBand } from './week-band';
import { WeekDetail } from './week-detail';
import { WeekKey } from './week-key';
import { WeekMonths } from './week-months';

interface Props {
  /** The page's own address, and what of its query stays. */
  home: string;
  keep?: Record<string, string>;
  about: Circumstances;
  windows: readonly Days[];
  /** The length of the visit in days. */
  length: number;
  /** The Monday that was asked for by the page's address. */
  asked: string | undefined;
  asTable: boolean;
  /** What can be done with the chosen week. */
  moves?(week: Week): ReactNode;
}

/** The coming 18 months week by week, and one of them in detail. */
export function FeasibleWeeks({ home, keep = {}, about, windows, length, asked, asTable, moves }: Props) {
  const weeks = weeksAhead(about, { windows, length });
  const chosen = weeks.find((week) => week.on === asked) ?? bestWeek(weeks);
  const table = asTable ? { show: 'table' } : {};
  const to = (query: Record<string, string>) =>
    `${home}?${new URLSearchParams({ ...keep, ...query }).toString()}`;
  const href = (week: string) => `${to({ ...table, week })}#week`;
  const half = Math.ceil(weeks.length / 2);
  const shown = chosen ? { week: chosen.on } : {};
  return (
    <>
      <section aria-label="The coming weeks" className="mt-10 border-t-2 border-ink pt-4">
        <div className={asTable ? 'hidden' : 'max-lg:hidden'}>
          <WeekBand weeks={weeks.slice(0, half)} chosen={chosen?.on} href={href} />
          <WeekBand weeks={weeks.slice(half)} chosen={chosen?.on} href={href} />
        </div>
        <div className={asTable ? '' : 'lg:hidden'}>
          <WeekMonths weeks={weeks} chosen={chosen?.on} open={asTable} href={href} />
        </div>
        <WeekKey />
        <p className="mt-4 text-small max-lg:hidden">
          {asTable ? (
            <Link href={to(shown)}>The same as a strip</Link>
          ) : (
            <Link href={to({ ...shown, show: 'table' })}>
              The same as a table, with every reason in words
            </Link>
          )}
        </p>
      </section>
      {chosen ? (
        <WeekDetail week={chosen} about={about} best={nextBest(weeks, chosen.on)} href={href}>
          {moves?.(chosen)}
        </WeekDetail>
      ) : null}
    </>
  );
}
