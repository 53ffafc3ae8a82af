import { type Days, daysAfter, mondayOf } from '@/lib/calendar/days';
import { bankHolidays } from '@/lib/calendar/rules/holidays';
import { instantAt } from '@/lib/platform/clock';
import { dateWords, rangeWords, weekdayWords } from '@/lib/platform/date-words';
import { councils } from '@/prisma/seed/cast/councils';
import type { ReviewStory } from '@/prisma/seed/cast/reviews/story';
import type { When } from '@/prisma/seed/cast/reviews/when';

/** A story's days, counted from the day of seeding (`YYYY-MM-DD`). */
export interface Calendar {
  /** The days on site; null where none are agreed. */
  visit: Days | null;
  day(offset: number): string;
  /** A day on site, the first being 1. */
  visitDay(number: number): string;
  instant(when: When): Date;
  /** A text with its dates written out. */
  fill(text: string): string;
}

export function calendarOf(story: Pick<ReviewStory, 'hosts' | 'visit'>, today: string): Calendar {
  const day = (offset: number) => daysAfter(today, offset);
  const visit = story.visit ? visitDays(story, story.visit, today) : null;
  const visitDay = (number: number) => {
    if (!visit) throw new Error('The story has no visit');
    return daysAfter(visit.from, number - 1);
  };
  return {
    visit,
    day,
    visitDay,
    instant: (when) => instantAt('day' in when ? day(when.day) : visitDay(when.visitDay), when.at),
    fill: (text) =>
      text
        .replaceAll('{visit}', visit ? rangeWords(visit.from, visit.to) : '')
        .replaceAll(/\{visitDay:(\d)\}/g, (_, number) => weekdayWords(visitDay(Number(number))))
        .replaceAll(/\{day:(-?\d+)\}/g, (_, offset) => dateWords(day(Number(offset)))),
  };
}

/** The Monday nearest to a day. */
export function nearestMonday(day: string): string {
  return mondayOf(daysAfter(day, 3));
}

export function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}

// A visit that is under way keeps its days; any other begins on a Monday of a week without a bank holiday.
function visitDays(
  { hosts }: Pick<ReviewStory, 'hosts'>,
  { day, days }: { day: number; days: number },
  today: string,
): Days {
  const starting = (from: string): Days => ({ from, to: daysAfter(from, days - 1) });
  const planned = starting(daysAfter(today, day));
  if (planned.from <= today && today <= planned.to) return planned;
  const nations = hosts.map((host) => councils[host].nation);
  const hasHoliday = (visit: Days) => nations.some((nation) => bankHolidays(nation, visit).length > 0);
  let visit = starting(nearestMonday(planned.from));
  while (hasHoliday(visit)) visit = starting(daysAfter(visit.from, -7));
  return visit;
}
