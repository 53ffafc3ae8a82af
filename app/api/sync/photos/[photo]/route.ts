import { notFound } from 'next/navigation';
import * as z from 'zod';
import { getNoteReview } from '@/lib/notes/queries/own-reviews';
import { findPhotoReview, getPhotoFile } from '@/lib/notes/queries/photos';
import { files } from '@/lib/platform/files';
import { isForeignOrigin } from '@/lib/platform/origin';
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
  const review = await getNoteReview(viewer, reference);
  const file = (review.kept ? await getPhotoFile(review.permit, photo) : null) ?? notFound();
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
