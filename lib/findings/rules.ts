import type { Finding, FindingView, Peer } from '@/lib/findings/finding';
import { countSources, type Source, sourcesOf } from '@/lib/findings/support';
import type { Area, SourceKind } from '@/lib/platform/prisma/enums';

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
