const mostBytes = 2_000_000;

/** What a request says, parsed; undefined where that is nothing, or more than a device has reason to send. */
export async function readBody(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    // Counted as they come: a length that was promised proves nothing.
    for await (const part of request.body ?? []) {
      size += part.length;
      if (size > mostBytes) return undefined;
      parts.push(part);
    }
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}
