import { databaseDate } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { OrganisationKind, PostKind, Principle } from '@/lib/platform/prisma/enums';
import { type Viewer, viewerFor } from '@/lib/platform/viewer';
import type { World } from '@/tests/support/world';

interface Post {
  at: string;
  kind?: PostKind;
  group?: string;
  from?: string;
  until?: string;
}

interface Peer {
  posts: readonly Post[];
  principles?: readonly Principle[];
  interestsIn?: readonly string[];
  accepted?: boolean;
}

/** A body of its own beside the world's councils. */
export async function aBody(
  name: string,
  facts: {
    kind?: OrganisationKind;
    county?: string;
    combinedAuthority?: string;
    neighboursFrom?: null;
  } = {},
): Promise<string> {
  const id = newId();
  const { kind = 'council', ...rest } = facts;
  await writing().organisation.create({
    data: { id, kind, name, shortName: name, nation: 'england', neighboursFrom: 'published', ...rest },
  });
  return id;
}

/** Says that two councils share a boundary. */
export async function border(one: string, other: string): Promise<void> {
  const [oneId = '', otherId = ''] = [one, other].toSorted();
  await writing().neighbour.create({ data: { oneId, otherId } });
}

/** Somebody of the peer pool, of whom a review knows nothing yet. */
export async function aPeer(name: string, peer: Peer): Promise<Viewer> {
  const id = newId();
  await writing().person.create({
    data: {
      id,
      name,
      email: `${id}@test.example`,
      posts: {
        create: peer.posts.map(({ at, kind = 'officer', group, from = '2015-01-01', until }) => ({
          organisationId: at,
          kind,
          title: kind === 'councillor' ? 'Councillor' : 'Head of homes',
          politicalGroup: group ?? null,
          fromOn: databaseDate(from),
          untilOn: until ? databaseDate(until) : null,
        })),
      },
      peer: {
        create: {
          summary: 'Runs housing in a rural district.',
          acceptedAt: peer.accepted === false ? null : new Date('2026-09-01T10:00:00Z'),
        },
      },
      experience: {
        create: (peer.principles ?? []).map((principle) => ({ principle, example: 'Did it at home.' })),
      },
      interests: {
        create: (peer.interestsIn ?? []).map((organisationId) => ({ organisationId, nature: 'A director.' })),
      },
    },
  });
  const viewer = await viewerFor(id);
  if (!viewer) throw new Error(`There is no person ${id}`);
  return viewer;
}

/** Everything of a team's rows that a refused command must leave as it was. */
export async function teamRows(world: World) {
  return writing().teamMember.findMany({ where: { reviewId: world.reviewId }, orderBy: { id: 'asc' } });
}

/** The letters that a review has sent, by address and subject. */
export async function lettersOf(world: World) {
  const rows = await writing().mail.findMany({ where: { reviewId: world.reviewId }, orderBy: { id: 'asc' } });
  return rows.map(({ to, subject, text }) => ({ to, subject, text }));
}
