import { plainDate } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/prisma/client';

/** The page on which residents answer, as the host keeps it. */
export interface VoicePage {
  slug: string;
  questions: string[];
  /** `YYYY-MM-DD`. */
  closesOn: string;
  closedAt: Date | null;
  /** How many have answered; never what, nor when each. */
  received: number;
  version: number;
}

export const pageFields = {
  slug: true,
  questions: true,
  closesOn: true,
  closedAt: true,
  received: true,
  version: true,
} satisfies Prisma.VoicePageSelect;

export function plainPage(row: Omit<VoicePage, 'closesOn'> & { closesOn: Date }): VoicePage {
  return { ...row, closesOn: plainDate(row.closesOn) };
}
