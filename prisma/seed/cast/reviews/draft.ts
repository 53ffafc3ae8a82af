import type { CouncilKey } from '../councils';
import type { PersonKey } from '../people';
import type { When } from './when';

/** A request that two councils still write together; only its author sees it. */
export const draft: DraftStory = {
  by: 'sunniva_croft',
  hosts: ['netherholme', 'ouseby'],
  partner: {
    name: 'Ouse Valley Health Board',
    part: 'Runs the clinics in both boroughs, and pays half of the joint team for public health.',
  },
  savedAt: { day: -2, at: '17:48' },
  whyNow:
    'Netherholme and Ouseby share a hospital, a bus company and a river, and from next spring a joint team for public health. We would like one review of what we do together, with the health board beside us.',
  hopedFocus:
    'Whether residents of two boroughs can decide together about things that cross the river: buses, walking routes and where a clinic stands.',
  windows: [{ from: 210, to: 238 }],
};

type DraftStory = {
  by: PersonKey;
  hosts: readonly CouncilKey[];
  /** Who takes part and signs nothing. */
  partner: { name: string; part: string };
  savedAt: When;
  whyNow: string;
  hopedFocus: string;
  windows: readonly { from: number; to: number }[];
};
