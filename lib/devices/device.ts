import type { Prisma } from '@/lib/platform/prisma/client';

/** A phone or laptop that keeps somebody’s notes: when it was heard of, and never what is on it. */
export interface Device {
  id: string;
  words: string;
  lastSeenAt: Date;
  /** What the browser answered when it was asked to keep the data; null: it was never asked. */
  keeps: boolean | null;
  /** Changes to notes that were only there at its last contact. */
  unsent: number;
  cutOffAt: Date | null;
  wipedAt: Date | null;
}

export const deviceFields = {
  id: true,
  words: true,
  lastSeenAt: true,
  keeps: true,
  unsent: true,
  cutOffAt: true,
  wipedAt: true,
} satisfies Prisma.DeviceSelect;
