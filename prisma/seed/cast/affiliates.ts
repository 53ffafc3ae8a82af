export const affiliates = {
  network: {
    name: 'Co-operative Councils Innovation Network',
    kind: 'network',
    domain: 'ccin.example',
    memberships: [],
  },
  copper_lane: {
    name: 'Copper Lane Co-operative',
    kind: 'co_operative_body',
    domain: 'copperlane.example',
    latitude: 53.38,
    longitude: -1.47,
    memberships: [{ kind: 'affiliate', from: '2017-04-01' }],
  },
  tidewell: {
    name: 'Tidewell Credit Union',
    kind: 'co_operative_body',
    domain: 'tidewell.example',
    latitude: 50.72,
    longitude: -3.53,
    memberships: [{ kind: 'affiliate', from: '2019-04-01' }],
  },
  hearthstone: {
    name: 'Hearthstone Mutual Homes',
    kind: 'co_operative_body',
    domain: 'hearthstone.example',
    latitude: 53.55,
    longitude: -2.18,
    memberships: [{ kind: 'affiliate', from: '2015-04-01' }],
  },
} as const satisfies Record<string, Affiliate>;

export type AffiliateKey = keyof typeof affiliates;

type Affiliate = {
  name: string;
  kind: 'network' | 'co_operative_body';
  domain: `${string}.example`;
  latitude?: number;
  longitude?: number;
  memberships: readonly { kind: 'affiliate'; from: string; to?: string }[];
};
