import type { PostKind, Principle } from '@/lib/platform/prisma/enums';

/** A post and what its holder brings, as one line of a file says. Dates are `YYYY-MM-DD`. */
export interface FileRow {
  line: number;
  name: string;
  email: string;
  organisationId: string;
  organisation: string;
  kind: PostKind;
  title: string;
  politicalGroup: string | null;
  from: string;
  until: string | null;
  summary: string;
  languages: readonly string[];
  training: string;
  trainedOn: string | null;
  vouchedBy: string;
  accessNeeds: string | null;
  needsStepFree: boolean;
  experience: readonly { principle: Principle; example: string }[];
}

/** What is wrong where, and what to do about it. */
export interface FileFault {
  line: number;
  column: string;
  wrong: string;
  remedy: string;
}

export interface KnownOrganisation {
  id: string;
  name: string;
  nameCy: string | null;
  shortName: string;
  code: string | null;
  endedOn: string | null;
}

/** A fault at a place of the file. */
export const faultAt = (
  line: number,
  column: string,
  [wrong, remedy]: readonly [string, string],
): FileFault => ({ line, column, wrong, remedy });
