import { affiliates } from './affiliates';
import { councils } from './councils';

/** Everybody in the network by the key that people and reviews use. */
export const organisations = { ...councils, ...affiliates };

export type OrganisationKey = keyof typeof organisations;
