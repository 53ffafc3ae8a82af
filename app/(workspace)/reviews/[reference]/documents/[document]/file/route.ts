import { notFound } from 'next/navigation';
import * as z from 'zod';
import { getPaperFile } from '@/lib/documents/queries/papers';
import { files } from '@/lib/platform/files';
import { permit } from '@/lib/platform/permit';

interface Props {
  params: Promise<{ reference: string; document: string }>;
}

/** Hands out a paper's file as it was supplied: always as an attachment, never to be shown or guessed at. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { reference, document } = await params;
  const view = await permit('documents.view', reference);
  const file = z.uuid().safeParse(document).success ? await getPaperFile(view, document) : null;
  const bytes = file && (await files().stream(file.sha256));
  if (!file || !bytes) notFound();
  return new Response(bytes, {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename="${plain(file.name)}"; filename*=UTF-8''${encoded(file.name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  });
}

// For programs that read only the older form of the header.
const plain = (name: string) => name.replaceAll(/[^\w .()-]/g, '_');
const encoded = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
