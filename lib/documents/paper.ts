import type { DocumentKind } from '@/lib/platform/prisma/enums';

/** A paper on a review's list, as its viewer may know it. */
export interface Paper {
  id: string;
  kind: DocumentKind;
  title: string;
  reason: string;
  neededBy: string | null;
  askedAt: Date;
  askedBy: string;
  supplied: { by: string; at: Date } | null;
  link: string | null;
  file: { name: string; type: string; size: number } | null;
  version: number;
  /** How many of the peers who sit now have read it. */
  readCount: number;
  /** Which of them, by name; only the team learns it. */
  readBy: readonly string[] | null;
  readByViewer: boolean;
}
