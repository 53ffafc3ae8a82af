import { coordinators } from './coordinators';
import { hosts } from './hosts';
import { peers } from './peers';

/** The whole cast by key. Their addresses are made of the key and the domain of their latest post. */
export const people = { ...coordinators, ...hosts, ...peers };

export type PersonKey = keyof typeof people;
