const mostBytes = 2_000_000;

/** What a request says, parsed; undefined where that is nothing, or more than a device has reason to send. */
export async function readBody(request: Request): Promise<unknown> {
  try {
    const bytes = await bytesOf(request, mostBytes);
    return bytes ? JSON.parse(bytes.toString('utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** All that a request brings; null where that is more than `most` bytes. */
export async function bytesOf(request: Request, most: number): Promise<Buffer | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  // Counted as they come: a length that was promised proves nothing.
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
