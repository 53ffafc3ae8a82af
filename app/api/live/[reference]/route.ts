import { notFound } from 'next/navigation';
import * as z from 'zod';
import { sequenceOf } from '@/lib/platform/live';
import { liveAnswer } from '@/lib/platform/live-answer';
import { openPermit } from '@/lib/platform/permit';
import { currentSessionId } from '@/lib/platform/session';

interface Props {
  params: Promise<{ reference: string }>;
}

/** How far a review has come, now or as it goes on: a number that says when to fetch a page again. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  // Not `permit`: a stream that is sent to sign in would follow and choke on the page.
  const view = await openPermit('review.follow', (await params).reference);
  const sessionId = (await currentSessionId()) ?? notFound();
  if (!request.headers.get('accept')?.includes('text/event-stream')) {
    const sequence = await sequenceOf(view.review.id);
    return Response.json({ sequence }, { headers: { 'cache-control': 'no-store' } });
  }
  const since = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('since');
  return liveAnswer(view, sessionId, number.parse(since));
}

const number = z.coerce.number().int().nonnegative().catch(0);
