import type { CastMember } from './cast-member';

/** The network's own people. */
export const coordinators = {
  naomi_thackbell: {
    name: 'Naomi Thackbell',
    duty: 'coordinator',
    posts: [{ at: 'network', kind: 'officer', title: 'Peer review coordinator', from: '2019-09-02' }],
  },
  callum_brightwater: {
    name: 'Callum Brightwater',
    duty: 'coordinator',
    posts: [{ at: 'network', kind: 'officer', title: 'Peer review coordinator', from: '2022-01-10' }],
  },
  hester_dunnock: {
    name: 'Hester Dunnock',
    duty: 'administrator',
    posts: [{ at: 'network', kind: 'officer', title: 'Network administrator', from: '2020-06-01' }],
  },
} as const satisfies Record<string, CastMember & { duty: 'coordinator' | 'administrator' }>;
