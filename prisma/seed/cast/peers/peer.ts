import type { PrincipleKey } from '@/lib/method/principle-signs';
import type { CastMember } from '../cast-member';
import type { OrganisationKey } from '../organisations';

export type Peer = CastMember & {
  trainedOn: string;
  languages: readonly string[];
  summary: string;
  /** An example for each principle that the peer knows at first hand. */
  experience: Partial<Record<PrincipleKey, string>>;
  accessNeeds?: string;
  interests?: readonly { in: OrganisationKey; nature: string }[];
};
