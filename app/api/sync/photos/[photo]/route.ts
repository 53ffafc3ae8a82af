import { notFound } from 'next/navigation';
import * as z from 'zod';
import { findPhotoReview, getPhotoFile } from '@/lib/notes/queries/photos';
import { reading } from '@/lib/platform/database';
import { factsOf } from '@/lib/platform/facts';
import { files } from '@/lib/platform/files';
import { isForeignOrigin } from '@/lib/platform/origin';
import { permitFor } from '@/lib/platform/permit';
import { currentViewer } from '@/lib/platform/viewer';
import { receivePhoto } from './receive';

interface Props {
  params: Promise<{ photo: string }>;
}

/** A photo of a note, for whoever may see the note. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const viewer = (await currentViewer()) ?? notFound();
  const photo = z.uuid().safeParse((await params).photo).data ?? notFound();
  const reference = (await findPhotoReview(viewer.personId, photo)) ?? notFound();
  const view = permitFor(viewer, 'notes.view', await factsOf(reading(), viewer, reference)) ?? notFound();
  const file = (await getPhotoFile(view, photo)) ?? notFound();
  const bytes = (await files().stream(file.sha256)) ?? notFound();
  return new Response(bytes, {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(file.size),
      'Content-Disposition': 'inline',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  });
}

/** A photo from the device that took it. */
export async function PUT(request: Request, { params }: Props): Promise<Response> {
  if (await isForeignOrigin()) return new Response(null, { status: 403 });
  return receivePhoto(request, (await params).photo, await currentViewer());
}
