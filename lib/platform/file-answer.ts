import { notFound } from 'next/navigation';
import { files } from '@/lib/platform/files';

interface KeptFile {
  sha256: string;
  name: string;
  type: string;
  size: number;
}

/** Answers a request with a kept file: to be saved, never sniffed, and never kept by a cache that others share. */
export async function fileAnswer(
  file: KeptFile,
  sharing: 'private' | 'public' = 'private',
): Promise<Response> {
  const stream = await files().stream(file.sha256);
  if (!stream) notFound();
  return new Response(stream, {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': sharing === 'public' ? 'public, max-age=300' : 'private, no-store',
      ETag: `"${file.sha256}"`,
    },
  });
}
