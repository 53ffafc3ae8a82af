import type { OrganisationKind, PostKind, TeamPlace } from '@/lib/platform/prisma/enums';

/** How many sit at the table, from the agreement. `officers` counts those from co-operative bodies as well. */
export interface Shape {
  councillors: number;
  officers: number;
  externals: number;
}

/** The usual team: a lead peer, two other councillors, three or four officers, one of them from outside the councils. */
export const usualShape: Shape = { councillors: 2, officers: 3, externals: 1 };

export interface Chair {
  place: TeamPlace;
  /** One officer more than agreed may sit. */
  optional: boolean;
}

export const places = ['lead', 'councillor', 'officer', 'external'] as const satisfies readonly TeamPlace[];

/** The chairs of a team, in the order in which they stand round the table. */
export function chairsOf(shape: Shape): Chair[] {
  const officers = Math.max(0, shape.officers - shape.externals);
  const chairs = (place: TeamPlace, count: number) => Array.from({ length: count }, () => chair(place));
  return [
    chair('lead'),
    ...chairs('councillor', shape.councillors),
    ...chairs('officer', officers),
    ...chairs('external', shape.externals),
    chair('officer', true),
  ];
}

const chair = (place: TeamPlace, optional = false): Chair => ({ place, optional });

/** Each chair with who sits on it; people beyond the shape, which has changed since, get a chair at the end. */
export function seated<M extends { place: TeamPlace }>(shape: Shape, members: readonly M[]) {
  const waiting = [...members];
  const chairs: (Chair & { member: M | null })[] = chairsOf(shape).map((each) => {
    const index = waiting.findIndex((member) => member.place === each.place);
    const [member] = index < 0 ? [] : waiting.splice(index, 1);
    return { ...each, member: member ?? null };
  });
  return [...chairs, ...waiting.map((member) => ({ ...chair(member.place), member }))];
}

/** Whether a chair of this kind is still free. */
export function hasFreeChair(
  shape: Shape,
  members: readonly { place: TeamPlace }[],
  place: TeamPlace,
): boolean {
  return seated(shape, members).some((each) => each.place === place && each.member === null);
}

/** A post that somebody holds today, as far as it decides where they may sit. */
export interface Standpoint {
  kind: PostKind;
  organisationKind: OrganisationKind;
}

/** Whether a post lets its holder sit on a chair: councillors lead, and an external comes from a co-operative body. */
export function fits(place: TeamPlace, post: Standpoint): boolean {
  if (place === 'external') return post.organisationKind === 'co_operative_body';
  if (post.organisationKind !== 'council') return false;
  return place === 'officer' ? post.kind === 'officer' : post.kind === 'councillor';
}
