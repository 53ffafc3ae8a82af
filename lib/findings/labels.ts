import type { FindingWarning } from '@/lib/findings/support';
import { countWords } from '@/lib/platform/date-words';
import type { FindingKind, SourceKind, View } from '@/lib/platform/prisma/enums';

export const findingKindLabels: Record<FindingKind, string> = {
  strength: 'Strength',
  development: 'Area for development',
  good_practice: 'Good practice',
};

export const viewLabels: Record<View, string> = {
  agree: 'Agree',
  agree_with_changes: 'Agree with changes',
  not_yet: 'Not yet',
  absent: 'Away, recorded by the lead',
};

export const findingWarningLabels: Record<FindingWarning, string> = {
  no_notes: 'No note stands under this yet.',
  one_source: 'Only one source.',
  one_meeting: 'One meeting only.',
  no_resident: 'No resident heard.',
  contradicted: 'Another note says otherwise.',
};

export const findingFieldLabels: Record<string, string> = {
  statement: 'Finding',
  kind: 'Kind',
  area: 'Area of focus',
  detail: 'More about it',
};

const kindWords: Record<SourceKind, string> = {
  staff: 'staff',
  councillor: 'councillors',
  partner: 'partners',
  resident: 'residents',
  document: 'documents',
  visit: 'visits',
};

/** “3 kinds”, “1 kind: staff”, “nobody yet”. */
export function heardFromWords(kinds: readonly SourceKind[]): string {
  const [only] = kinds;
  if (!only) return 'nobody yet';
  return kinds.length === 1 ? `1 kind: ${kindWords[only]}` : `${kinds.length} kinds`;
}

/** “94 notes shared, 61 of them drawn into 11 findings.” */
export function boardWords(notes: number, used: number, findings: number): string {
  if (notes === 0 && findings === 0) return 'Findings stand on the notes that peers share.';
  return `${countWords(notes, 'note')} shared, ${used} of them drawn into ${countWords(findings, 'finding')}.`;
}

export const findingWords = {
  settled: 'This finding is settled. A change of its words asks everybody again.',
  shaken:
    'It is settled. A note that says otherwise opens it again, and so does taking away the last that supports it.',
  noNotes: 'A finding stands on notes, and this one has none that support it.',
  silent: (names: readonly string[]) =>
    `Still without a word on this wording: ${names.join(', ')}. Each says theirs, or the lead records who is away.`,
  recommended: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Recommendation ${numbers[0]} stands on this finding. Take it off there first.`
      : `Recommendations ${numbers.join(', ')} stand on this finding. Take it off there first.`,
  views: 'On the finding as it is worded now. Who disagrees is kept with it, for the team alone.',
  viewsRead:
    'On the finding as it is worded now. Peers give their word; the coordinator reads along. Who disagrees is kept with it, for the team alone.',
  leadSettles: (lead: string) => `${lead}, the lead peer, settles it.`,
  notSpelling: 'More than spelling changes here. Take the tick away: everybody is asked again.',
  notAPeer: 'Only a peer of this team can be recorded as away.',
  hasSpoken: 'They have given their word on this wording.',
  team: 'The peer team sees this. The host does not.',
} as const;
