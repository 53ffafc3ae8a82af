import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { Area, SourceKind } from '@/lib/platform/prisma/enums';

/** A note as the team reads it, without its author. */
export interface TeamNote {
  id: string;
  text: string;
  /** Texts of the same note that devices wrote without knowing of each other. */
  otherTexts: readonly string[];
  source: SourceKind;
  area: Area | null;
  principles: readonly PrincipleKey[];
  citizens: boolean;
  madeAt: Date;
  documentId: string | null;
  /** Set for a resident’s answer from the public page that the team accepted. */
  voiceId: string | null;
  /** Those that the server has, in the order in which they were taken. */
  photos: readonly { id: string; width: number; height: number }[];
  session: { id: string; title: string; startsAt: Date } | null;
}

/** A note as an evening meeting and the board on its day show it. */
export interface NoteOfDay extends TeamNote {
  /** For the meeting of that very day. */
  tonight: boolean;
}
