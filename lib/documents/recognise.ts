import { fileTypeFromBuffer } from 'file-type';
import { type FileKind, isFileKind } from '@/lib/documents/file-kinds';

/** The type that bytes show of themselves: a kind that may be supplied, another that may not, or nothing known. */
export type Shown = { kind: FileKind } | { other: string } | null;

/** Looks at the content and never at the name. Text is UTF-8 without control characters; a name tells table from prose. */
export async function recognise(bytes: Uint8Array): Promise<Shown> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return isFileKind(found.mime) ? { kind: found.mime } : { other: found.ext };
  return isText(bytes) ? { kind: 'text/plain' } : null;
}

function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A page or a drawing that runs scripts is text as well: not what a paper is.
    return !(/[^\P{Cc}\t\n\r\f]/u.test(text) || /^\s*<(?:!doctype|html|svg|\?xml|script)/i.test(text));
  } catch {
    return false;
  }
}
