import { reading } from '@/lib/platform/database';
import { factsOf } from '@/lib/platform/facts';
import { liveHub } from '@/lib/platform/live';
import { type Permit, permitFor } from '@/lib/platform/permit';
import { viewerFor } from '@/lib/platform/viewer';
import type { ReviewPermission } from '@/lib/policy';

const checkMs = 5_000;

/**
 * An answer that stays open and says how far the review's stream has come, each time that it comes further: a number,
 * no text. It ends when the permit would no longer be given, and the browser asks anew.
 */
export function liveAnswer<P extends ReviewPermission>(
  permit: Permit<P>,
  sessionId: string,
  since: number,
): Response {
  const { review } = permit;
  const text = new TextEncoder();
  let open = true;
  let leave = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (words: string) => controller.enqueue(text.encode(words));
      const unwatch = liveHub().watch({
        reviewId: review.id,
        since,
        tell: (sequence) => say(`id: ${sequence}\ndata: ${sequence}\n\n`),
        end: () => finish(),
      });
      const check = setInterval(async () => {
        const stays = await isStillGiven(permit, sessionId).catch(() => false);
        if (!open) return;
        if (stays) say(': still here\n\n');
        else finish();
      }, checkMs);
      leave = () => {
        open = false;
        clearInterval(check);
        unwatch();
      };
      const finish = () => {
        leave();
        controller.close();
      };
      // The first bytes tell the browser that nothing between holds answers back.
      say(': following\n\n');
    },
    cancel: () => leave(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      // So that a server told to stop need not wait for idle connections.
      connection: 'close',
    },
  });
}

/** Whether a permit would be given again: the session that it was given in lives, and the right is still there. */
export async function isStillGiven<P extends ReviewPermission>(
  { viewer, permission, review }: Permit<P>,
  sessionId: string,
): Promise<boolean> {
  const session = await reading().session.findUnique({
    where: { id: sessionId },
    select: { userId: true, expires: true },
  });
  // Sessions live by the computer's own clock, as next-auth counts them.
  if (session?.userId !== viewer.personId || session.expires.getTime() < Date.now()) return false;
  const today = await viewerFor(viewer.personId);
  return (
    today !== null && permitFor(today, permission, await factsOf(reading(), today, review.reference)) !== null
  );
}
