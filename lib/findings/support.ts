import type { SourceKind } from '@/lib/platform/prisma/enums';

/** What of a note tells where it comes from. */
export interface Source {
  source: SourceKind;
  session: { id: string } | null;
  /** Whose hand it is, by any word that tells two apart. */
  hand: string;
  documentId?: string | null;
  /** Set for a resident’s answer from the public page. */
  voiceId?: string | null;
  against?: boolean;
}

/** What a finding stands on, in counts. Counts say how much was heard, and nothing about how well a council does. */
export interface Support {
  /** The sessions in which notes that support it were taken. */
  sessions: number;
  /** Independent sources of all kinds together. */
  sources: number;
  /** Independent sources of each kind. */
  from: Partial<Record<SourceKind, number>>;
  /** The kinds that were heard, in the order of the columns. */
  kinds: SourceKind[];
  residents: number;
  documents: number;
  /** How many places the support comes from: sessions, documents, hands, the residents’ page. */
  origins: number;
  notes: number;
  /** How many notes say otherwise. */
  against: number;
}

/** The counts as they are kept for good when the lead signs; `kinds` has one entry for each independent source. */
export interface FrozenCounts {
  sessions: number;
  sources: number;
  kinds: SourceKind[];
  residents: number;
  documents: number;
  notes: number;
  against: number;
}

/** What a finding stands on: the counts kept at the signature, which outlive the notes, or else its notes. */
export function supportOf(finding: { notes: readonly Source[]; frozen?: FrozenCounts | null }): Support {
  return finding.frozen ? thawed(finding.frozen) : supportFrom(finding.notes);
}

/** What the signature keeps of a finding’s support. */
export function frozenCounts(notes: readonly Source[]): FrozenCounts {
  const { sessions, sources, from, residents, documents, notes: supporting, against } = supportFrom(notes);
  const kinds = columns.flatMap((kind) => Array.from({ length: from[kind] ?? 0 }, () => kind));
  return { sessions, sources, kinds, residents, documents, notes: supporting, against };
}

/**
 * How many independent sources of each kind notes come from: one a session, one a document, and, for notes of neither,
 * one an author, so that several notes of one reading or one talk count once. Nobody knows who wrote the residents’
 * answers: together they are one. Notes that say otherwise support nothing.
 */
export function sourcesOf(notes: readonly Source[]): Partial<Record<SourceKind, number>> {
  const origins = new Map<SourceKind, Set<string>>();
  for (const note of supporting(notes)) {
    const known = origins.get(note.source) ?? new Set();
    origins.set(note.source, known.add(originOf(note)));
  }
  return Object.fromEntries([...origins].map(([kind, each]) => [kind, each.size]));
}

/** All independent sources together. */
export function countSources(notes: readonly Source[]): number {
  return sumOf(sourcesOf(notes));
}

export type FindingWarning = 'no_notes' | 'one_source' | 'one_meeting' | 'no_resident' | 'contradicted';

/** What to look at before the team settles a finding; none of it forbids that, but a finding without notes. */
export function warningsOf({ sources, origins, residents, against }: Support): FindingWarning[] {
  const found: FindingWarning[] = [];
  if (sources === 0) found.push('no_notes');
  if (sources === 1) found.push('one_source');
  if (sources > 1 && origins === 1) found.push('one_meeting');
  if (sources > 0 && residents === 0) found.push('no_resident');
  if (against > 0) found.push('contradicted');
  return found;
}

const columns = ['staff', 'councillor', 'partner', 'resident', 'document', 'visit'] as const;

function supportFrom(notes: readonly Source[]): Support {
  const standing = supporting(notes);
  const sessions = standing.flatMap(({ session, voiceId }) => (session && !voiceId ? [session.id] : []));
  return {
    ...counted(sourcesOf(notes)),
    sessions: new Set(sessions).size,
    origins: new Set(standing.map(originOf)).size,
    notes: standing.length,
    against: notes.length - standing.length,
  };
}

function thawed({ kinds, sessions, notes, against }: FrozenCounts): Support {
  const from: Support['from'] = {};
  for (const kind of kinds) from[kind] = (from[kind] ?? 0) + 1;
  // Where the one meeting of several kinds was is gone with the notes; two sources are then taken for two places.
  const origins = Math.max(sessions, Math.min(kinds.length, 2));
  return { ...counted(from), sessions, origins, notes, against };
}

function counted(from: Support['from']) {
  return {
    from,
    sources: sumOf(from),
    kinds: columns.filter((kind) => from[kind]),
    residents: from.resident ?? 0,
    documents: from.document ?? 0,
  };
}

function sumOf(from: Support['from']): number {
  return Object.values(from).reduce((sum, count) => sum + count, 0);
}

function supporting<N extends Source>(notes: readonly N[]): N[] {
  return notes.filter((note) => !note.against);
}

function originOf({ source, session, documentId, voiceId, hand }: Source): string {
  if (voiceId) return 'the residents’ page';
  if (source === 'document' && documentId) return `document ${documentId}`;
  return session ? `session ${session.id}` : `by ${hand}`;
}
