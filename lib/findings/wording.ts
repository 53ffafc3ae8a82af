import type { FindingView } from '@/lib/findings/finding';
import type { FindingKind } from '@/lib/platform/prisma/enums';

/** What a finding said in one of its wordings. */
export interface Wording {
  wording: number;
  statement: string;
  detail: string;
  kind: FindingKind;
  /** Only spelling was mended: the peers’ word on the wording before was taken over. */
  spelling: boolean;
  /** Who worded it so; empty where that was not kept. */
  by: string;
  at: Date;
}

/** The wording of which somebody last said a word, and the present one, where those differ. */
export function changedSince(
  wordings: readonly Wording[],
  said: Pick<FindingView, 'wording'> | null,
): { before: Wording; after: Wording } | null {
  const after = present(wordings);
  const before = wordings.find(({ wording }) => wording === said?.wording);
  return before && after && before.wording < after.wording ? { before, after } : null;
}

/** The spelling that was mended last, while it stands as such. */
export function mended(wordings: readonly Wording[]): { before: Wording; after: Wording } | null {
  const after = present(wordings);
  return after?.spelling ? changedSince(wordings, { wording: after.wording - 1 }) : null;
}

/** Whether a word was said of another spelling, and taken over. */
export function isTakenOver(view: FindingView, wordings: readonly Wording[]): boolean {
  const own = wordings.find(({ wording }) => wording === view.wording);
  return own?.spelling === true && view.saidAt <= own.at;
}

function present(wordings: readonly Wording[]): Wording | undefined {
  return wordings.toSorted((a, b) => a.wording - b.wording).at(-1);
}
