import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { Area, SourceKind } from '@/lib/platform/prisma/enums';

/** A line of enquiry as plain data. */
export interface Line {
  id: string;
  number: number;
  question: string;
  areas: readonly Area[];
  principles: readonly PrincipleKey[];
  /** Whom it should be asked; nobody named: anybody. */
  askOf: readonly SourceKind[];
  documentId: string | null;
  /** The paper whose reading raised it. */
  document: string | null;
  raisedBy: string;
  closedAt: Date | null;
  version: number;
}

/** What the peer team found; the host never sees it. */
export interface LineAnswer {
  words: string;
  by: string;
  at: Date;
}
