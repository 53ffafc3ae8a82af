import type { OrganisationKey } from './organisations';

export type CastMember = { name: string; posts: readonly CastPost[] };

/** A councillor's group is public; nobody else has one. Half-open: `to` is the first day without the post. */
export type CastPost = { at: OrganisationKey; title: string; from: string; to?: string } & (
  | { kind: 'councillor'; politicalGroup: string }
  | { kind: 'officer' | 'other' }
);
