import { notFound } from 'next/navigation';
import { files } from '@/lib/platform/files';

interface KeptFile {
  sha256: string;
  name: string;
  type: string;
  size: number;
}

/** Answers a request with a kept file: to be saved, never sniffed, and kept by no cache that others share for long. */
export async function fileAnswer(
  file: KeptFile,
  sharing: 'private' | 'public' = 'private',
): Promise<Response> {
  const stream = await files().stream(file.sha256);
  if (!stream) notFound();
  return new Response(stream, {
    headers: {
      ...headersFor(file),
      'Content-Length': String(file.size),
      // A withdrawal counts at once, so that even what anybody may have is not kept for long.
      'Cache-Control': sharing === 'public' ? 'public, max-age=60' : 'private, no-store',
      ETag: `"${file.sha256}"`,
    },
  });
}

/** Answers with bytes that were made for this request and are kept nowhere. */
export function madeFileAnswer(bytes: Uint8Array, file: { name: string; type: string }): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { ...headersFor(file), 'Cache-Control': 'private, no-store' },
  });
}

function headersFor({ name, type }: { name: string; type: string }) {
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'X-Content-Type-Options': 'nosniff',
  };
}
