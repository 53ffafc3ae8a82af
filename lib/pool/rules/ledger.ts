import { daysAfter, isWeekend } from '@/lib/calendar/days';

/** A visit that has begun, as far as days were given for it. Dates are `YYYY-MM-DD`. */
export interface Visit {
  from: string;
  to: string;
  hosts: readonly Body[];
  /** Who sat on the team, by the body whose post they held then; `until`: the day on which their seat ended. */
  peers: readonly { of: Body; until: string | null }[];
}

export interface Body {
  id: string;
  name: string;
}

/** What one body gave and received in a year, in peer-days: one peer for one working day on site. */
export interface LedgerLine extends Body {
  year: number;
  given: number;
  received: number;
}

/** Peer-days by body and year, in the order of names: a joint review's days are shared equally among its hosts. */
export function ledgerOf(visits: readonly Visit[], today: string): LedgerLine[] {
  const lines = new Map<string, LedgerLine>();
  for (const { id, name, day, given, received } of visits.flatMap((visit) => entriesOf(visit, today))) {
    const year = Number(day.slice(0, 4));
    const before = lines.get(`${id} ${year}`) ?? { given: 0, received: 0 };
    const sums = { given: before.given + given, received: before.received + received };
    lines.set(`${id} ${year}`, { id, name, year, ...sums });
  }
  return [...lines.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.year - b.year);
}

/** Day by day, what a visit takes from some and brings to others. */
function entriesOf({ from, to, hosts, peers }: Visit, today: string) {
  return workingDays(from, to < today ? to : today).flatMap((day) => {
    const there = peers.filter(({ until }) => until === null || until >= day);
    return [
      ...there.map(({ of }) => ({ ...of, day, given: 1, received: 0 })),
      ...hosts.map((host) => ({ ...host, day, given: 0, received: there.length / hosts.length })),
    ];
  });
}

function workingDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = daysAfter(day, 1)) if (!isWeekend(day)) days.push(day);
  return days;
}

/** The lines of one year, or all years of a body in one line; no order but that of names. */
export function ledgerRows(lines: readonly LedgerLine[], year: number | null): Omit<LedgerLine, 'year'>[] {
  const rows = new Map<string, Omit<LedgerLine, 'year'>>();
  for (const { id, name, given, received, ...line } of lines) {
    if (year !== null && line.year !== year) continue;
    const before = rows.get(id) ?? { id, name, given: 0, received: 0 };
    rows.set(id, { id, name, given: before.given + given, received: before.received + received });
  }
  return [...rows.values()];
}
