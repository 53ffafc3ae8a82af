import type { ReviewPermission } from '@/lib/policy';

/** On which side of a review something is held: by the network, by the council, or by both. */
export type Side = 'network' | 'council';

/** What to think about before a kind of record is given to somebody outside. Not legal advice. */
export type Ground = 'personal' | 'not_attributed' | 'frank' | 'later';

interface Kind {
  heldBy: readonly Side[];
  /** Who may read what stands in it: their copy holds it. Null: nobody but those who wrote it. */
  right: ReviewPermission | null;
  /** Goes with the raw notes, or stays with the review. */
  kept: 'with_notes' | 'with_review';
  consider: readonly Ground[];
  /** The fields of its items that name or show somebody. */
  redact: readonly string[];
}

const network: Kind['heldBy'] = ['network'];
const both: Kind['heldBy'] = ['network', 'council'];
const stays = { kept: 'with_review' } as const;
const goes = { kept: 'with_notes' } as const;

/** Every kind of record that a review leaves, in the order of its life. */
export const kinds = {
  request: { ...stays, heldBy: both, right: 'request.view', consider: ['personal'], redact: ['contacts'] },
  agreement: {
    ...stays,
    heldBy: both,
    right: 'scoping.view',
    consider: ['personal'],
    redact: ['signatures'],
  },
  team: { ...stays, heldBy: both, right: 'team.view', consider: ['personal'], redact: ['name'] },
  invitations: {
    ...stays,
    heldBy: network,
    right: 'declaration.view',
    consider: ['personal', 'frank'],
    redact: ['name', 'words'],
  },
  declarations: {
    ...stays,
    heldBy: network,
    right: 'declaration.view',
    consider: ['personal'],
    redact: ['name', 'words'],
  },
  papers: { ...stays, heldBy: both, right: 'documents.view', consider: ['later'], redact: [] },
  safeguarding: {
    ...stays,
    heldBy: both,
    right: 'safeguarding.view',
    consider: ['personal'],
    redact: ['name', 'phone', 'email'],
  },
  lines: { ...stays, heldBy: both, right: 'lines.view', consider: ['frank'], redact: [] },
  line_answers: {
    ...stays,
    heldBy: network,
    right: 'lines.answers',
    consider: ['frank', 'not_attributed'],
    redact: ['words'],
  },
  timetable: { ...stays, heldBy: both, right: 'timetable.view', consider: ['personal'], redact: [] },
  people_met: {
    ...goes,
    heldBy: both,
    right: 'people_met.view',
    consider: ['personal', 'not_attributed'],
    redact: ['name', 'email', 'words'],
  },
  shared_notes: {
    ...goes,
    heldBy: network,
    right: 'notes.view',
    consider: ['not_attributed', 'frank'],
    redact: ['text', 'otherTexts'],
  },
  own_notes: {
    ...goes,
    heldBy: network,
    right: null,
    consider: ['not_attributed', 'frank'],
    redact: [],
  },
  photos: { ...goes, heldBy: network, right: 'notes.view', consider: ['not_attributed'], redact: ['name'] },
  voices: {
    ...goes,
    heldBy: network,
    right: 'notes.view',
    consider: ['personal', 'not_attributed'],
    redact: ['answers'],
  },
  asks: { ...goes, heldBy: network, right: 'notes.view', consider: ['frank'], redact: ['words'] },
  findings: { ...stays, heldBy: network, right: 'findings.view', consider: ['frank', 'later'], redact: [] },
  views: {
    ...stays,
    heldBy: network,
    right: 'findings.view',
    consider: ['frank', 'personal'],
    redact: ['name', 'words'],
  },
  daily: { ...stays, heldBy: both, right: 'daily.view', consider: ['frank'], redact: [] },
  roundtable: { ...stays, heldBy: both, right: 'review.view', consider: [], redact: [] },
  draft: {
    ...stays,
    heldBy: network,
    right: 'report.view_draft',
    consider: ['later', 'frank'],
    redact: ['text'],
  },
  draft_words: {
    ...stays,
    heldBy: network,
    right: 'findings.view',
    consider: ['frank', 'personal'],
    redact: ['name', 'words'],
  },
  fact_check: {
    ...stays,
    heldBy: both,
    right: 'report.view_draft',
    consider: ['frank', 'later'],
    redact: ['passage', 'text', 'reason'],
  },
  report: { ...stays, heldBy: both, right: 'report.view_final', consider: ['later'], redact: [] },
  publication: {
    ...stays,
    heldBy: both,
    right: 'publication.view',
    consider: ['personal'],
    redact: ['decidedBy'],
  },
  responses: { ...stays, heldBy: ['council'], right: 'follow_up.view', consider: ['later'], redact: [] },
  actions: {
    ...stays,
    heldBy: ['council'],
    right: 'follow_up.view',
    consider: ['personal', 'later'],
    redact: ['owner'],
  },
  letters: {
    ...stays,
    heldBy: network,
    right: 'declaration.view',
    consider: ['personal'],
    redact: ['to'],
  },
  holds: { ...stays, heldBy: both, right: 'hold.view', consider: ['personal'], redact: ['reason'] },
  history: { ...stays, heldBy: both, right: 'review.history', consider: ['personal'], redact: ['by'] },
} as const satisfies Record<string, Kind>;

export type KindKey = keyof typeof kinds;
export const kindKeys = Object.keys(kinds) as KindKey[];

/** A kind's row, as wide as any. */
export const kindOf = (key: KindKey): Kind => kinds[key];

/** The kinds that a side holds. */
export function kindsOf(side: Side): KindKey[] {
  return kindKeys.filter((key) => kindOf(key).heldBy.includes(side));
}
