import type { TeamPlace, TeamStatus } from '@/lib/platform/prisma/enums';
import type { Problem, Seating } from '@/lib/team/composer/problem';
import type { Conflict } from '@/lib/team/rules/conflicts';

/** What a page says of a peer of the pool beside what the model weighs. */
export interface PoolPerson {
  personId: string;
  name: string;
  /** By which post they would take a chair: “Head of homes, Brackendale”, and a councillor's public group. */
  posts: readonly { place: TeamPlace; bodyId: string; title: string; group: string | null }[];
  trainedOn: string | null;
  conflicts: readonly Conflict[];
  /** The Mondays of the visit's weeks in which they have said that they are away. */
  awayWeeks: readonly string[];
  /** Where they stand with this review, if they were ever proposed. */
  status: TeamStatus | null;
}

/** The pool for one review: what the model weighs, and who is who. */
export interface Pool {
  problem: Problem;
  people: ReadonlyMap<string, PoolPerson>;
  visit: { from: string; to: string } | null;
  hosts: readonly string[];
}

export function personOf({ people }: Pool, key: string): PoolPerson {
  const person = people.get(key);
  if (!person) throw new Error('The pool does not know this peer');
  return person;
}

/** The post by which somebody takes a chair, and their group in its own words. */
export function postFor(person: PoolPerson, { place, bodyId }: Seating) {
  const post = person.posts.find((each) => each.place === place && each.bodyId === bodyId) ?? person.posts[0];
  return post ?? { title: '', group: null };
}
