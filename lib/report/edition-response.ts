import { files } from '@/lib/platform/files';

interface Kept {
  name: string;
  type: string;
  size: number;
  sha256: string;
}

/** Hands out the stored bytes of an edition, as a file to keep; `shared`: anybody may have them. */
export async function editionResponse(file: Kept, { shared }: { shared: boolean }): Promise<Response> {
  const bytes = await files().stream(file.sha256);
  if (!bytes) throw new Error(`The bytes of ${file.name} are missing from where files are kept`);
  return new Response(bytes, {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename="${file.name.replaceAll(/[^\w. -]/g, '')}"`,
      'X-Content-Type-Options': 'nosniff',
      // A withdrawal counts at once, so that even a shared one is not kept for long.
      'Cache-Control': shared ? 'public, max-age=60' : 'private, no-store',
    },
  });
}
