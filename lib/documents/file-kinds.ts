/** The kinds of file that a host may supply, by the type that their content shows. */
export const fileKinds = {
  'application/pdf': { label: 'a PDF', extensions: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    label: 'a Word document',
    extensions: ['docx'],
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    label: 'an Excel workbook',
    extensions: ['xlsx'],
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    label: 'a PowerPoint presentation',
    extensions: ['pptx'],
  },
  'application/vnd.oasis.opendocument.text': { label: 'an OpenDocument text', extensions: ['odt'] },
  'application/vnd.oasis.opendocument.spreadsheet': {
    label: 'an OpenDocument spreadsheet',
    extensions: ['ods'],
  },
  'image/png': { label: 'a PNG picture', extensions: ['png'] },
  'image/jpeg': { label: 'a JPEG picture', extensions: ['jpg', 'jpeg'] },
  'text/plain': { label: 'plain text', extensions: ['txt'] },
  'text/csv': { label: 'a table of plain text', extensions: ['csv'] },
} as const satisfies Record<string, { label: string; extensions: readonly string[] }>;

export type FileKind = keyof typeof fileKinds;

/** What a file field lets people choose from. */
export const accepted = Object.values(fileKinds)
  .flatMap((kind) => kind.extensions.map((extension) => `.${extension}`))
  .join(',');

/** The largest file, in bytes: 20 MB. */
export const largestFile = 20 * 1024 * 1024;

export function isFileKind(type: string): type is FileKind {
  return type in fileKinds;
}

/** The kind that a file's name claims, if any. */
export function kindByName(name: string): FileKind | null {
  const extension = extensionOf(name);
  const kinds = Object.keys(fileKinds).filter(isFileKind);
  return kinds.find((kind) => (fileKinds[kind].extensions as readonly string[]).includes(extension)) ?? null;
}

/** The letters after a name's last dot, in lower case; empty where there are none. */
export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
