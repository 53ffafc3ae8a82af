import { principleKeys } from '@/lib/method/principle-signs';
import type { Principle } from '@/lib/platform/prisma/enums';

export interface Known {
  principle: Principle;
  /** The scope leads with it. */
  leading: boolean;
  /** Who of the team knows it at first hand, by name. */
  names: string[];
  /** Fewer know it than a finding should rest on: two for a principle of the scope, one for any other. */
  thin: boolean;
}

interface Knower {
  name: string;
  experience: readonly { principle: Principle }[];
}

/** What a team knows of each principle, the scope's own first. */
export function coverageOf(team: readonly Knower[], scope: readonly Principle[]): Known[] {
  const known = principleKeys.map((principle) => {
    const knowers = team.filter((peer) => peer.experience.some((each) => each.principle === principle));
    const leading = scope.includes(principle);
    return {
      principle,
      leading,
      names: knowers.map((peer) => peer.name),
      thin: knowers.length < (leading ? 2 : 1),
    };
  });
  return known.toSorted((a, b) => Number(b.leading) - Number(a.leading));
}

/** The political groups of a team's councillors, each once, with how many. An officer has none here. */
export function groupsOf(team: readonly { group: string | null }[]): { group: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { group } of team) if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].map(([group, count]) => ({ group, count })).toSorted((a, b) => b.count - a.count);
}
