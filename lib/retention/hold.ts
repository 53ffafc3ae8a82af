import type { HoldKind } from '@/lib/platform/prisma/enums';

/** A legal hold as those see it who may know why. */
export interface Hold {
  id: string;
  kind: HoldKind;
  reason: string;
  placedAt: Date;
  /** Null where the hold is older than the record of who placed it. */
  placedBy: string | null;
  liftedAt: Date | null;
  liftedBy: string | null;
}
