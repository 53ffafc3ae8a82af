import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = {
  pages: string[][];
  info: Record<string, unknown>;
  outline: string[];
  language: string | null;
};

/** A PDF as a reader finds it: the lines of each page in drawing order, what it says of itself, its outline. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
  }
  const { info } = await pdf.getMetadata();
  const outline = await pdf.getOutline();
  const read = {
    pages,
    info: { ...info },
    outline: (outline ?? []).map(({ title }) => title),
    language: 'Language' in info && typeof info.Language === 'string' ? info.Language : null,
  };
  await pdf.loadingTask.destroy();
  return read;
}

function linesOf(items: { str: string; hasEOL: boolean }[]): string[] {
  const lines = [''];
  for (const { str, hasEOL } of items) {
    lines.push((lines.pop() ?? '') + str);
    if (hasEOL) lines.push('');
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
