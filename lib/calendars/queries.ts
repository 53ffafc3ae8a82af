import type { CalendarEntry } from '@/lib/calendars/calendar-object';
import { entryOf } from '@/lib/calendars/entries';
import { feedToken } from '@/lib/calendars/schema';
import { reading } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { factsOf } from '@/lib/platform/facts';
import { type NetworkPermit, permitFor } from '@/lib/platform/permit';
import { type Viewer, viewerFor } from '@/lib/platform/viewer';
import { tokenHash } from '@/lib/session/token';
import { ownSessions } from '@/lib/timetable/own-sessions';
import { peerNames, releasesOf } from '@/lib/timetable/queries/releases';

/** One's own calendar's address, as far as it is known: when it was made and last fetched, never the address itself. */
export function getOwnFeed({ viewer }: NetworkPermit<'account.view'>) {
  return reading().calendarFeed.findFirst({
    where: { personId: viewer.personId, revokedAt: null },
    select: { id: true, startedAt: true, lastReadAt: true },
  });
}

/** Whose calendar an address is, with everything in it; null for an address that never was, or is no more. */
export async function getFeed(token: string) {
  const known = feedToken.safeParse(token);
  if (!known.success) return null;
  const feed = await reading().calendarFeed.findUnique({
    where: { tokenHash: tokenHash(known.data) },
    select: { id: true, personId: true, revokedAt: true, lastReadAt: true },
  });
  const viewer = feed && !feed.revokedAt ? await viewerFor(feed.personId) : null;
  return feed && viewer ? { feed, entries: await entriesOf(viewer) } : null;
}

/** The sessions of every review whose timetable this person may see today. */
async function entriesOf(viewer: Viewer): Promise<CalendarEntry[]> {
  const seats = await reading().seat.findMany({
    where: {
      personId: viewer.personId,
      endedAt: null,
      role: { in: ['lead_peer', 'peer', 'coordinator'] },
      review: { releases: { some: {} } },
    },
    select: { review: { select: { reference: true } } },
  });
  const references = new Set(seats.map((seat) => seat.review.reference));
  const entries = await Promise.all([...references].map((reference) => entriesIn(viewer, reference)));
  return entries
    .flat()
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.uid < b.uid ? -1 : 1));
}

async function entriesIn(viewer: Viewer, reference: string): Promise<CalendarEntry[]> {
  const permit = permitFor(viewer, 'timetable.view', await factsOf(reading(), viewer, reference));
  if (!permit) return [];
  const { review } = permit;
  const own = ownSessions(await releasesOf(reading(), review.id), viewer.personId);
  const names = await peerNames(
    reading(),
    own.map(({ session }) => session),
  );
  const { personId } = viewer;
  return own.map((each) => entryOf(each, { review, names, personId, origin: env().APP_ORIGIN }));
}
