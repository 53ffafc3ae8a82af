import type { Peer } from './peer';

/** Peers from co-operative bodies outside the councils. */
export const externalPeers = {
  lark_dunmorrow: {
    name: 'Lark Dunmorrow',
    posts: [
      { at: 'copper_lane', kind: 'other', title: 'Co-ordinator of the training yard', from: '2016-02-01' },
    ],
    trainedOn: '2019-10-24',
    languages: ['English', 'British Sign Language'],
    summary: 'Worker-member of a joinery and retrofit co-operative; runs its training yard.',
    experience: {
      enterprise: 'Helped four firms to become worker-owned.',
      learning: 'Trains 30 young people a year beside the members.',
      social_value: 'Prices social value from the supplier’s side of the table.',
    },
  },
  hollis_venmore: {
    name: 'Hollis Venmore',
    posts: [{ at: 'copper_lane', kind: 'other', title: 'Housing retrofit lead', from: '2014-09-01' }],
    trainedOn: '2018-05-24',
    languages: ['English'],
    summary: 'Retrofit lead of a worker co-operative that works estate by estate with tenants.',
    experience: {
      co_production: 'Agrees each street’s works with its tenants in their own kitchens.',
      priority_need: 'Trains tenants as retrofit surveyors.',
      enterprise: 'Has served as member-director and as treasurer.',
    },
  },
  zainab_tolland: {
    name: 'Zainab Tolland',
    posts: [{ at: 'tidewell', kind: 'other', title: 'Head of member services', from: '2018-04-16' }],
    trainedOn: '2021-10-07',
    languages: ['English', 'Somali'],
    summary: 'Runs four shared counters in libraries for a community credit union.',
    experience: {
      priority_need: 'Moved 2,300 people from doorstep lenders to fair loans.',
      social_partnership: 'Shares counters, staff and referrals with two councils.',
    },
  },
  jory_pascombe: {
    name: 'Jory Pascombe',
    posts: [{ at: 'tidewell', kind: 'other', title: 'Chief executive', from: '2012-01-09' }],
    trainedOn: '2017-11-09',
    languages: ['English'],
    summary: 'Chief executive of a community credit union; sits on a regional co-operative development body.',
    experience: {
      enterprise: 'Lends to co-operatives and community shops.',
      democratic_engagement: 'Annual meeting of members doubles as a vote on lending priorities.',
    },
  },
  merrin_oakshott: {
    name: 'Merrin Oakshott',
    posts: [
      { at: 'hearthstone', kind: 'other', title: 'Secretary to the representative body', from: '2013-03-04' },
    ],
    trainedOn: '2017-09-14',
    languages: ['English'],
    summary: 'Supports the elected body of tenants and staff that governs a mutual of 5,300 homes.',
    experience: {
      democratic_engagement: 'Runs elections in which 41 per cent of tenants vote.',
      community_leadership: 'Helps councillors to work with a body that they do not control.',
      priority_need: 'Tenants set the lettings policy.',
    },
  },
  tadeo_birchwood: {
    name: 'Tadeo Birchwood',
    posts: [{ at: 'hearthstone', kind: 'other', title: 'Director of communities', from: '2019-05-13' }],
    trainedOn: '2022-04-07',
    languages: ['English', 'Spanish'],
    summary: 'Leads community work for a tenant-owned mutual.',
    experience: {
      co_production: 'Tenants and staff choose each year’s improvements in one assembly.',
      social_value: 'Turns contractor promises into jobs on named estates.',
      innovation: 'Runs a shed in which members try ideas before anyone funds them.',
    },
  },
} as const satisfies Record<string, Peer>;
