import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { Principle, TeamPlace } from '@/lib/platform/prisma/enums';
import type { Candidate, PeerFacts } from '@/lib/team/peer';
import { currentPost, peerFacts, peerSelection, visitYear } from '@/lib/team/queries/peer-facts';
import { shapeOf } from '@/lib/team/queries/shape';
import { conflictsFor } from '@/lib/team/queries/ties';

/** The pool for one kind of chair: who could sit there, those who bring most to the scope first, and who cannot. */
export async function findCandidates(
  { viewer, review }: Permit<'team.propose'>,
  place: TeamPlace,
): Promise<{ fitting: Candidate[]; barred: Candidate[] }> {
  return readingAs(viewer.personId, async (db) => {
    const { principles } = await shapeOf(db, review.id);
    const rows = await db.person.findMany({
      where: {
        peer: { acceptedAt: { not: null } },
        posts: { some: { ...currentPost(), ...postFor(place) } },
        teamPlaces: {
          none: { reviewId: review.id, status: { in: ['proposed', 'invited', 'accepted'] } },
        },
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: peerSelection(review.id, visitYear(review.onSiteFrom)),
    });
    const ids = rows.map((row) => row.id);
    const conflicts = await conflictsFor(db, review, ids);
    const pool = rows.map((row): Candidate => {
      const facts = peerFacts(row, place);
      return { ...facts, conflicts: conflicts.get(row.id) ?? [], matches: matching(facts, principles) };
    });
    return {
      fitting: pool.filter((peer) => !isBarred(peer)).toSorted(byWorth),
      barred: pool.filter(isBarred),
    };
  });
}

/** `fits` of the rules for chairs, said to the database. */
function postFor(place: TeamPlace): Prisma.PostWhereInput {
  if (place === 'external') return { organisation: { kind: 'co_operative_body' } };
  return { kind: place === 'officer' ? 'officer' : 'councillor', organisation: { kind: 'council' } };
}

function matching(facts: PeerFacts, principles: readonly Principle[]): number {
  return facts.experience.filter((each) => principles.includes(each.principle)).length;
}

const isBarred = (peer: Candidate) => peer.conflicts.some((conflict) => conflict.hard);

function byWorth(a: Candidate, b: Candidate): number {
  return (
    b.matches - a.matches ||
    a.conflicts.length - b.conflicts.length ||
    a.visits - b.visits ||
    a.name.localeCompare(b.name)
  );
}
