import type { Finding, FindingView, Peer } from '@/lib/findings/finding';
import type { Area, SourceKind } from '@/lib/platform/prisma/enums';

interface Source {
  source: SourceKind;
  session: { id: string } | null;
  /** Whose hand it is, by any word that tells two apart. */
  hand: string;
  against?: boolean;
}

/**
 * How many independent sources of each kind notes come from: one a session, and, for notes of no session, one an
 * author, so that several notes of one reading or one talk count once. Notes that say otherwise support nothing.
 */
export function sourcesOf(notes: readonly Source[]): Partial<Record<SourceKind, number>> {
  const meetings = new Map<SourceKind, Set<string>>();
  for (const note of supporting(notes)) {
    const known = meetings.get(note.source) ?? new Set();
    meetings.set(note.source, known.add(meetingOf(note)));
  }
  return Object.fromEntries([...meetings].map(([kind, each]) => [kind, each.size]));
}

/** All independent sources together. */
export function countSources(notes: readonly Source[]): number {
  return Object.values(sourcesOf(notes)).reduce((sum, count) => sum + count, 0);
}

export type FindingWarning = 'no_notes' | 'one_meeting' | 'no_resident' | 'contradicted';

/** What to look at before the team settles a finding; none of it forbids that, but a finding without notes. */
export function warningsOf(notes: readonly Source[]): FindingWarning[] {
  const found: FindingWarning[] = [];
  const support = supporting(notes);
  if (support.length === 0) found.push('no_notes');
  if (support.length > 0 && new Set(support.map(meetingOf)).size === 1) found.push('one_meeting');
  if (support.length > 0 && !support.some((note) => note.source === 'resident')) found.push('no_resident');
  if (notes.some((note) => note.against)) found.push('contradicted');
  return found;
}

export interface PeerView extends Peer {
  /** The word on the present wording; null while there is none. */
  now: FindingView | null;
  /** What they said last, of an older wording. */
  earlier: FindingView | null;
}

/** Each peer's word, in the peers' order, with what they had said of an older wording. */
export function viewsOf(finding: Pick<Finding, 'wording' | 'views'>, peers: readonly Peer[]): PeerView[] {
  return peers.map((peer) => {
    const own = finding.views.filter((view) => view.personId === peer.personId);
    const older = own.filter((view) => view.wording < finding.wording);
    return {
      ...peer,
      now: own.find((view) => view.wording === finding.wording) ?? null,
      earlier: older.toSorted((a, b) => b.wording - a.wording)[0] ?? null,
    };
  });
}

/** The peers who have neither said a word on the present wording nor been recorded as absent. */
export function silentPeers(finding: Pick<Finding, 'wording' | 'views'>, peers: readonly Peer[]): Peer[] {
  return viewsOf(finding, peers).filter((peer) => peer.now === null);
}

/** How much has been heard about a principle: its independent sources, and of which kinds. */
export function heardAbout(
  notes: readonly (Source & { principles: readonly string[] })[],
  principle: string,
) {
  const about = notes.filter((note) => note.principles.includes(principle));
  return { sources: countSources(about), kinds: Object.keys(sourcesOf(about)) as SourceKind[] };
}

/** What the notes of a new finding suggest for it: their most frequent area, and all that they are about. */
export function suggestionOf(
  notes: readonly { area: Area | null; principles: readonly string[]; citizens: boolean }[],
) {
  const areas = notes.flatMap(({ area }) => area ?? []);
  const count = (area: Area) => areas.filter((each) => each === area).length;
  const [area = ''] = areas.toSorted((a, b) => count(b) - count(a));
  return {
    area,
    principles: [...new Set(notes.flatMap((note) => note.principles))],
    citizens: notes.some((note) => note.citizens),
  };
}

function supporting(notes: readonly Source[]): Source[] {
  return notes.filter((note) => !note.against);
}

function meetingOf(note: Source): string {
  return note.session?.id ?? `by ${note.hand}`;
}
