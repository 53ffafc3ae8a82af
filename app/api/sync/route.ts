import * as z from 'zod';
import { noteWiped } from '@/lib/devices/jobs';
import { isOwnOrigin, ownOrigins } from '@/lib/platform/origin';
import { currentSessionId } from '@/lib/platform/session';
import { currentViewer } from '@/lib/platform/viewer';
import { answerDevice, no } from './answer';

/** A device brings what its person wrote, and hears what their other devices did. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request)) return new Response(null, { status: 403 });
  return answerDevice(request, async () => ({
    viewer: await currentViewer(),
    sessionId: await currentSessionId(),
  }));
}

/** A device that was cut off says that its copy is gone. It is signed out by then. */
export async function DELETE(request: Request): Promise<Response> {
  if (isForeign(request)) return new Response(null, { status: 403 });
  const device = z.uuid().safeParse(new URL(request.url).searchParams.get('device'));
  if (!device.success) return no('unreadable');
  await noteWiped(device.data);
  return new Response(null, { status: 204 });
}

const isForeign = (request: Request) => !isOwnOrigin(request.headers.get('origin'), ownOrigins());
