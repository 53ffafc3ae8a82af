import type { Sitting } from '@/lib/team/composer/problem';
import { places } from '@/lib/team/rules/chairs';

/** What the address of the composer's page says: which team is looked at, and which chair of it. */
export interface Asked {
  /** The first of the proposals is 1. */
  proposal: number;
  /** One of the ways out, where no team keeps every rule; the first is 1. */
  way: number | null;
  /** A team that a person has changed, as `<place>-<person>`, in the order of its chairs. */
  team: readonly string[] | null;
  /** Whose chair is looked at; `extra` is the optional one. */
  chair: string | null;
}

type Query = Record<string, string | string[] | undefined>;

export function askedFrom(query: Query): Asked {
  const one = (name: string) => [query[name]].flat()[0];
  const whole = (text: string | undefined) => (text && /^\d{1,2}$/.test(text) ? Number(text) : null);
  const team = one('team');
  return {
    proposal: whole(one('proposal')) ?? 1,
    way: whole(one('way')),
    team: team ? team.split(',').slice(0, 20) : null,
    chair: one('chair') ?? null,
  };
}

export function composeHref(reference: string, asked: Partial<Asked>, hash = ''): string {
  const query = new URLSearchParams();
  if (asked.team) query.set('team', asked.team.join(','));
  if (asked.proposal && asked.proposal > 1) query.set('proposal', String(asked.proposal));
  if (asked.way) query.set('way', String(asked.way));
  if (asked.chair) query.set('chair', asked.chair);
  const words = query.toString();
  return `/reviews/${reference}/team/compose${words ? `?${words.replaceAll('%2C', ',')}` : ''}${hash}`;
}

export const seatName = ({ peer, seating }: Sitting): string => `${seating.place}-${peer.key}`;

/** The place and the person of a seat's name; null for anything else. */
export function seatFrom(name: string) {
  const place = places.find((each) => name.startsWith(`${each}-`));
  return place ? { place, key: name.slice(place.length + 1) } : null;
}
