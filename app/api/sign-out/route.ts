import { signedOutMark } from '@/components/device/end-session';
import { isForeignOrigin } from '@/lib/platform/origin';
import { currentSessionHash } from '@/lib/platform/session';
import { currentViewer } from '@/lib/platform/viewer';
import { dropSession } from '@/lib/session/browser';
import { signOut } from '@/lib/session/commands/end-sessions';

/**
 * Signs out. A plain form’s address and no action of one build, so that a shell which a device kept for weeks can sign
 * out too. The browser is told to let go of every page that it has seen.
 */
export async function POST(request: Request): Promise<Response> {
  if (await isForeignOrigin()) return new Response(null, { status: 403 });
  const session = await currentSessionHash();
  if (session) await signOut.as(await currentViewer(), { session });
  await dropSession();
  const headers = { 'cache-control': 'no-store', 'clear-site-data': '"cookies", "cache"' };
  // The shell stays where it is: it takes its owner’s rows off the device once it has heard this.
  if (request.headers.get('accept') === signedOutMark) return Response.json(signedOutMark, { headers });
  return new Response(null, { status: 303, headers: { ...headers, location: '/' } });
}
