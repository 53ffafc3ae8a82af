import type { Peer } from './peer';

/** Peers who are officers; nothing is known of their politics. */
export const officerPeers = {
  greta_ollerenby: {
    name: 'Greta Ollerenby',
    posts: [{ at: 'brackendale', kind: 'officer', title: 'Head of homes', from: '2018-09-03' }],
    trainedOn: '2019-03-14',
    languages: ['English'],
    summary: 'Runs housing in a rural district; set up a repairs service that tenants steer.',
    experience: {
      priority_need: 'Brought homelessness prevention and repairs into one team.',
      co_production: 'Tenants choose the order of the repairs programme each quarter.',
    },
  },
  ifor_pendrellan: {
    name: 'Ifor Pendrellan',
    posts: [
      { at: 'caer_dwr', kind: 'officer', title: 'Learning and development manager', from: '2016-01-11' },
    ],
    trainedOn: '2020-06-25',
    languages: ['English', 'Welsh'],
    summary: 'Runs learning for 3,400 staff and for councillors, in both languages.',
    experience: {
      learning: 'Replaced an annual course with monthly swaps between teams.',
      community_leadership:
        'Designed the induction that every new councillor now follows with a resident beside them.',
      co_production: 'Staff and care workers wrote the practice guide together.',
    },
  },
  non_garthwen: {
    name: 'Non Garthwen',
    posts: [{ at: 'caer_dwr', kind: 'officer', title: 'Commissioning lead, adult care', from: '2017-04-03' }],
    trainedOn: '2021-02-25',
    languages: ['English', 'Welsh'],
    summary: 'Commissions care from small providers and co-operatives across a large rural county.',
    experience: {
      priority_need: 'Splits care contracts so that a village co-operative can hold one.',
      social_value: 'Wrote the county’s social value guide for small providers.',
      social_partnership: 'Runs the providers’ forum with the health board.',
    },
  },
  delwyn_sparrowgate: {
    name: 'Delwyn Sparrowgate',
    posts: [{ at: 'ouseby', kind: 'officer', title: 'Head of procurement', from: '2015-07-06' }],
    trainedOn: '2019-11-28',
    languages: ['English'],
    summary: 'Turned a buying team into a team that helps small firms to bid.',
    interests: [{ in: 'harrowmere', nature: 'Trustee of a housing trust that lets homes in Harrowmere.' }],
    experience: {
      social_value: 'Weights social value at 20 per cent and checks that it happens.',
      enterprise: 'Holds a monthly bidding clinic in the library for firms and co-operatives.',
    },
  },
  maud_kittering: {
    name: 'Maud Kittering',
    posts: [{ at: 'ouseby', kind: 'officer', title: 'Democratic services manager', from: '2012-10-01' }],
    trainedOn: '2017-05-18',
    languages: ['English'],
    summary: 'Has run democratic services under three kinds of administration.',
    experience: {
      democratic_engagement: 'Rewrote committee papers so that the first page is for the public.',
      community_leadership: 'Supports councillors with casework, ward funds and their own safety.',
      learning: 'Brings scrutiny officers from six councils together each quarter.',
    },
  },
  mina_kestrelby: {
    name: 'Mina Kestrelby',
    posts: [{ at: 'netherholme', kind: 'officer', title: 'Head of neighbourhoods', from: '2017-11-06' }],
    trainedOn: '2020-01-23',
    languages: ['English'],
    summary:
      'Leads neighbourhood teams in a metropolitan borough; began as a caretaker’s assistant on one of its estates.',
    experience: {
      co_production: 'Estate plans are drawn on the estate, with trades in the room.',
      priority_need: 'Joined housing, debt advice and food in one neighbourhood team.',
      community_leadership: 'Pairs each ward councillor with a neighbourhood officer.',
    },
  },
  tomos_hartle: {
    name: 'Tomos Hartle',
    posts: [
      { at: 'netherholme', kind: 'officer', title: 'Assistant director, strategy', from: '2019-06-17' },
      { at: 'caer_dwr', kind: 'officer', title: 'Policy manager', from: '2013-02-04', to: '2019-06-10' },
    ],
    trainedOn: '2021-04-15',
    languages: ['English', 'Welsh'],
    summary: 'Strategy lead; formerly policy manager of a Welsh county.',
    experience: {
      democratic_engagement: 'Built the residents’ panel of 1,900 people and pays those who chair it.',
      social_value: 'Reports social value in one page that councillors read.',
      innovation: 'Runs the fund for trials, with an end date for each.',
    },
  },
  anwen_treharrow: {
    name: 'Anwen Treharrow',
    posts: [{ at: 'strathorran', kind: 'officer', title: 'Head of community planning', from: '2016-08-15' }],
    trainedOn: '2019-08-22',
    languages: ['English', 'Welsh'],
    summary: 'Runs community planning across towns, glens and two islands.',
    experience: {
      social_partnership: 'Holds eleven partners to one plan and one page of promises.',
      co_production: 'Village action plans are written by the villages, with an officer as scribe.',
      democratic_engagement: 'Brought participatory budgeting to the islands by phone and post.',
    },
  },
  yusuf_kellawick: {
    name: 'Yusuf Kellawick',
    posts: [{ at: 'strathorran', kind: 'officer', title: 'Head of neighbourhoods', from: '2020-03-02' }],
    trainedOn: '2018-09-13',
    languages: ['English', 'Gaelic'],
    summary: 'Set up a tenant-led repairs service; speaks some Gaelic.',
    experience: {
      co_production: 'Set up a repairs service whose board has a tenant majority.',
      priority_need: 'Moved allocations to a panel of tenants and staff.',
      social_partnership: 'Shares vans, stores and apprentices with a housing association.',
    },
  },
  catriona_ruthmore: {
    name: 'Catriona Ruthmore',
    posts: [
      { at: 'strathorran', kind: 'officer', title: 'Economic development manager', from: '2018-01-15' },
    ],
    trainedOn: '2022-02-10',
    languages: ['English'],
    summary: 'Works with development trusts, crofters and a growing number of member-owned firms.',
    experience: {
      enterprise: 'Helped nine businesses to pass to their workers when the owner retired.',
      social_value: 'Wrote community benefit clauses that small trusts can deliver.',
    },
  },
  beatrix_sandbourne: {
    name: 'Beatrix Sandbourne',
    posts: [{ at: 'wexcombe', kind: 'officer', title: 'Head of communities', from: '2017-02-06' }],
    trainedOn: '2020-11-12',
    languages: ['English'],
    summary: 'Leads work with neighbourhood forums, faith groups and the volunteer centre.',
    experience: {
      community_leadership: 'Supports nine neighbourhood forums with one officer each.',
      social_partnership: 'Runs the compact with 230 voluntary groups.',
      democratic_engagement: 'Trains residents to ask other residents.',
    },
  },
  elias_pennmore: {
    name: 'Elias Pennmore',
    posts: [{ at: 'wexcombe', kind: 'officer', title: 'Digital services lead', from: '2019-09-09' }],
    trainedOn: '2022-06-16',
    languages: ['English'],
    summary: 'Builds services with the people who will use them and the staff who will answer them.',
    experience: {
      innovation: 'Shares code with five councils and takes theirs.',
      co_production: 'No service goes live before twelve residents have tried it.',
    },
    accessNeeds: 'Step-free routes; cannot use stairs.',
  },
  petra_lindmoor: {
    name: 'Petra Lindmoor',
    posts: [
      { at: 'ansty_vale', kind: 'officer', title: 'Community safety and cohesion lead', from: '2016-05-09' },
    ],
    trainedOn: '2020-03-05',
    languages: ['English', 'Polish'],
    summary: 'Works with parishes, police and newly arrived families in a growing district.',
    experience: {
      social_partnership: 'Chairs a weekly table of parishes, police and schools.',
      co_production: 'Wrote the welcome guide with 60 families who had just arrived.',
      democratic_engagement: 'Runs listening walks before every local plan consultation.',
    },
  },
  leontyne_marsh: {
    name: 'Leontyne Marsh',
    posts: [{ at: 'harrowmere', kind: 'officer', title: 'Director of housing', from: '2018-07-02' }],
    trainedOn: '2021-05-20',
    languages: ['English'],
    summary: 'Director of a service with 19,000 council homes.',
    experience: {
      priority_need:
        'Cut stays in bed and breakfast by housing families with the people who prevent eviction.',
      democratic_engagement: 'Puts rent decisions to a tenants’ vote before cabinet.',
      social_value: 'Every roofing contract brings local apprentices and a named street.',
    },
  },
  anselm_cray: {
    name: 'Anselm Cray',
    posts: [{ at: 'saltwick', kind: 'officer', title: 'Head of property', from: '2015-03-16' }],
    trainedOn: '2018-06-07',
    languages: ['English'],
    summary: 'Runs the city’s property; lets empty shops to member-run businesses.',
    experience: {
      enterprise: 'Designed a lease whose rent rises with takings.',
      social_value: 'Counts community use when a building is valued.',
    },
  },
  juno_hartsmere: {
    name: 'Juno Hartsmere',
    posts: [{ at: 'saltwick', kind: 'officer', title: 'Public health strategist', from: '2020-08-10' }],
    trainedOn: '2022-10-20',
    languages: ['English'],
    summary: 'Works between public health and neighbourhood groups.',
    experience: {
      co_production: 'Community researchers set the questions of the health survey.',
      priority_need: 'Brought a food network and health visitors under one roof.',
      learning: 'Writes a plain account after each trial, whatever came of it.',
    },
  },
  saul_whinfrey: {
    name: 'Saul Whinfrey',
    posts: [
      { at: 'thornleigh', kind: 'officer', title: 'Head of communities and wellbeing', from: '2025-06-02' },
      {
        at: 'harrowmere',
        kind: 'officer',
        title: 'Localities manager',
        from: '2016-09-05',
        to: '2025-05-31',
      },
    ],
    trainedOn: '2019-06-13',
    languages: ['English'],
    summary: 'Moved in 2025 from a large borough to a small district; knows both.',
    experience: {
      community_leadership: 'Ran locality working with 18 councillors of three parties.',
      co_production: 'Set up a carers’ board that writes its own agenda.',
      priority_need: 'Joined the food bank, the advice centre and the housing desk.',
    },
  },
  giles_fenby: {
    name: 'Giles Fenby',
    posts: [{ at: 'marlpit', kind: 'officer', title: 'Assets and regeneration manager', from: '2014-06-02' }],
    trainedOn: '2018-02-15',
    languages: ['English'],
    summary: 'Passed nine buildings to community ownership in a fenland district.',
    experience: {
      enterprise: 'Wrote the asset transfer guide that a dozen parishes use.',
      social_partnership: 'Works with drainage boards, growers and a college on one plan.',
    },
  },
} as const satisfies Record<string, Peer>;
