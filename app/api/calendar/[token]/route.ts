import { notFound } from 'next/navigation';
import { feedText } from '@/lib/calendars/calendar-object';
import { noteFeedRead } from '@/lib/calendars/jobs';
import { getFeed } from '@/lib/calendars/queries';

/** A person's calendar, for programs that fetch it without signing in; an ended address and a wrong one look alike. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const found = (await getFeed((await params).token.replace(/\.ics$/, ''))) ?? notFound();
  await noteFeedRead(found.feed);
  return new Response(feedText('Co-operative peer reviews', found.entries), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="peer-reviews.ics"',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
}
