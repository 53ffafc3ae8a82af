import { eventWords, noActor, someone } from '@/lib/audit/labels';
import { eventsSeenBy, hiddenWithin, isEventName, type Particular } from '@/lib/audit/rules';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

export const pageLength = 25;

/** Where a page of the history stands: the events before or after a sequence number, or the newest. */
export interface Place {
  before?: number | undefined;
  after?: number | undefined;
}

/** One page of what happened on a review, newest first, as far as the viewer may know of it. */
export async function getHistory(
  { viewer, review }: Permit<'review.history'>,
  { before, after }: Place = {},
) {
  const forwards = after !== undefined && before === undefined;
  const rows = await reading().event.findMany({
    where: {
      streamId: review.id,
      OR: [seenOn(review), { actorId: viewer.personId }],
      ...(before !== undefined ? { sequence: { lt: before } } : {}),
      ...(forwards ? { sequence: { gt: after } } : {}),
    },
    orderBy: { sequence: forwards ? 'asc' : 'desc' },
    take: pageLength + 1,
    select: { sequence: true, name: true, actorId: true, at: true, particulars: true },
  });
  const more = rows.length > pageLength;
  const page = rows.slice(0, pageLength).toSorted((a, b) => b.sequence - a.sequence);
  const nameOf = await namesFor(page);
  const happenings = page.flatMap((row) => {
    if (!isEventName(row.name)) return [];
    const by = row.actorId ? nameOf(row.actorId) : noActor;
    const words = sentenceCase(eventWords[row.name](by, row.particulars, nameOf));
    return [{ sequence: row.sequence, day: dayOf(row.at), time: timeOf(row.at), words }];
  });
  const [newest, oldest] = [page.at(0)?.sequence, page.at(-1)?.sequence];
  return {
    happenings,
    newer: (forwards ? more : before !== undefined) ? newest : undefined,
    older: (forwards ? true : more) ? oldest : undefined,
  };
}
export type Happening = Awaited<ReturnType<typeof getHistory>>['happenings'][number];

/** The condition for the events of a review that its viewer may see, their own beside. */
export function seenOn(review: Permit<'review.history'>['review']) {
  return { name: { in: eventsSeenBy(review.decide) }, NOT: hiddenWithin(review).map(asCondition) };
}

const asCondition = ({ name, key, value }: Particular) => ({
  name,
  particulars: { path: [key], equals: value },
});

async function namesFor(rows: readonly { actorId: string | null; particulars: unknown }[]) {
  const ids = new Set(
    rows.flatMap((row) => [row.actorId, personIn(row.particulars)]).filter((id) => id !== null),
  );
  const people = await reading().person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return (id: string | undefined) => names.get(id ?? '') ?? someone;
}

function personIn(particulars: unknown): string | null {
  if (typeof particulars !== 'object' || particulars === null || !('person' in particulars)) return null;
  return typeof particulars.person === 'string' ? particulars.person : null;
}

function sentenceCase(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
