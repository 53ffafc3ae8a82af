import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

/** What was asked, and what became of it so far. */
export async function getRequest({ review }: Permit<'request.view'>) {
  const row = await reading().review.findUniqueOrThrow({
    where: { id: review.id },
    select: {
      requestReference: true,
      endedReason: true,
      hosts: { select: { name: true, organisation: { select: { tier: true } } }, orderBy: { name: 'asc' } },
      partners: {
        where: { endedAt: null },
        select: { id: true, name: true, part: true },
        orderBy: { name: 'asc' },
      },
      windows: { select: { fromOn: true, toOn: true }, orderBy: { fromOn: 'asc' } },
      request: {
        select: {
          whyNow: true,
          hopedFocus: true,
          contacts: true,
          submittedById: true,
          submittedAt: true,
          suggestedFrom: true,
          suggestedTo: true,
          suggestedWords: true,
          suggestedAt: true,
        },
      },
    },
  });
  if (!row.request) return null;
  const { suggestedFrom, suggestedTo, suggestedWords, suggestedAt, submittedById, ...asked } = row.request;
  const sender = await reading().person.findUnique({ where: { id: submittedById }, select: { name: true } });
  return {
    ...asked,
    sender: sender?.name ?? null,
    requestReference: row.requestReference,
    endedReason: row.endedReason,
    partners: row.partners,
    tiers: row.hosts.map((host) => host.organisation.tier),
    windows: row.windows.map((window) => ({ from: plainDate(window.fromOn), to: plainDate(window.toOn) })),
    suggested:
      suggestedFrom && suggestedTo && suggestedAt
        ? {
            from: plainDate(suggestedFrom),
            to: plainDate(suggestedTo),
            words: suggestedWords ?? '',
            by: await suggesterOf(review.id),
          }
        : null,
  };
}

/** The coordinator who suggested other dates last, for whoever wants to answer. */
async function suggesterOf(reviewId: string): Promise<{ name: string; email: string } | null> {
  const event = await reading().event.findFirst({
    where: { streamId: reviewId, name: 'request.dates_suggested' },
    orderBy: { sequence: 'desc' },
    select: { actorId: true },
  });
  if (!event?.actorId) return null;
  return reading().person.findUnique({
    where: { id: event.actorId },
    select: { name: true, email: true },
  });
}

export type AskedRequest = NonNullable<Awaited<ReturnType<typeof getRequest>>>;
