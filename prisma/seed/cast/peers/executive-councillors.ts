import type { Peer } from './peer';

/** Peers who sit in a cabinet or lead a council, with their public groups. */
export const executivePeers = {
  rosalind_achterby: {
    name: 'Rosalind Achterby',
    posts: [
      {
        at: 'brackendale',
        kind: 'councillor',
        title: 'Deputy leader',
        politicalGroup: 'Liberal Democrat',
        from: '2023-05-22',
      },
      {
        at: 'brackendale',
        kind: 'councillor',
        title: 'Leader',
        politicalGroup: 'Liberal Democrat',
        from: '2015-05-07',
        to: '2023-05-22',
      },
    ],
    trainedOn: '2018-10-11',
    languages: ['English'],
    summary: 'Led a rural district through two budgets made with parish councils. Has led five peer reviews.',
    experience: {
      democratic_engagement: 'Took the budget to eleven village halls and changed a third of it.',
      community_leadership: 'Gave each ward councillor a small fund and a duty to say how it was chosen.',
      social_partnership:
        'Wrote one plan for the valleys with the health trust and the farmers’ union branch.',
      learning: 'Published what the district got wrong in its first participatory budget.',
    },
  },
  gethin_morfa_rhys: {
    name: 'Gethin Morfa-Rhys',
    posts: [
      {
        at: 'caer_dwr',
        kind: 'councillor',
        title: 'Cabinet member for communities',
        politicalGroup: 'Labour',
        from: '2017-05-04',
      },
    ],
    trainedOn: '2019-05-16',
    languages: ['English', 'Welsh'],
    summary: 'Holds the communities portfolio in a bilingual county; former youth worker.',
    experience: {
      community_leadership: 'Set up ward forums that young people chair in turn.',
      co_production: 'Rewrote the youth offer with 140 young people over one winter.',
      democratic_engagement: 'Runs every forum in both languages with one set of papers.',
    },
    accessNeeds: 'Uses a hearing loop; a seat near the speaker helps.',
  },
  jas_oldacre: {
    name: 'Jas Oldacre',
    posts: [
      {
        at: 'ouseby',
        kind: 'councillor',
        title: 'Cabinet member for finance and social value',
        politicalGroup: 'Labour and Co-operative',
        from: '2016-05-05',
      },
    ],
    trainedOn: '2021-06-10',
    languages: ['English', 'Punjabi'],
    summary: 'Finance portfolio holder who moved the council’s buying towards local and member-owned firms.',
    experience: {
      social_value: 'Raised the share of spending with local firms from 31 to 44 per cent in four years.',
      enterprise: 'Set up a loan fund for co-operatives with two other councils.',
      social_partnership: 'Chairs the anchor employers’ group.',
    },
  },
  nkechi_strand: {
    name: 'Nkechi Strand',
    posts: [
      {
        at: 'ouseby',
        kind: 'councillor',
        title: 'Deputy leader',
        politicalGroup: 'Liberal Democrat',
        from: '2018-05-03',
      },
    ],
    trainedOn: '2019-09-19',
    languages: ['English', 'Igbo'],
    summary: 'Deputy leader of a shared administration; has led three reviews and trains new peers.',
    experience: {
      democratic_engagement: 'Put citizens’ panels in front of two big planning decisions.',
      community_leadership: 'Redrew councillors’ role descriptions with the councillors themselves.',
      social_value: 'Wrote the social value promise that every supplier signs.',
      learning: 'Trains peers in how to hear a quiet voice in a full room.',
    },
  },
  perpetua_lyle: {
    name: 'Perpetua Lyle',
    posts: [
      {
        at: 'netherholme',
        kind: 'councillor',
        title: 'Cabinet member for housing',
        politicalGroup: 'Labour and Co-operative',
        from: '2014-05-22',
      },
    ],
    trainedOn: '2020-02-13',
    languages: ['English'],
    summary: 'Housing portfolio holder; was a tenant representative for nine years before her election.',
    experience: {
      priority_need: 'Moved the homelessness service from an office to three community kitchens.',
      co_production: 'Gave the tenants’ committee the last word on the repairs standard.',
      democratic_engagement: 'Holds housing decisions on the estates they are about.',
    },
  },
  morag_innesvale: {
    name: 'Morag Innesvale',
    posts: [
      {
        at: 'strathorran',
        kind: 'councillor',
        title: 'Depute leader',
        politicalGroup: 'Scottish National Party',
        from: '2017-05-04',
      },
    ],
    trainedOn: '2018-04-26',
    languages: ['English', 'Gaelic'],
    summary: 'Depute leader; chairs the community planning partnership and has led four reviews.',
    experience: {
      social_partnership:
        'Chairs a partnership of eleven bodies that publishes one plan and one set of promises.',
      community_leadership: 'Passed three village budgets to development trusts.',
      priority_need: 'Led the move from care at home by the hour to care by the village.',
      democratic_engagement: 'Brought participatory budgeting into the roads programme.',
    },
  },
  esther_mallinder: {
    name: 'Esther Mallinder',
    posts: [
      {
        at: 'wexcombe',
        kind: 'councillor',
        title: 'Cabinet member for neighbourhoods',
        politicalGroup: 'Labour and Co-operative',
        from: '2011-05-05',
      },
    ],
    trainedOn: '2017-10-05',
    languages: ['English'],
    summary: 'Neighbourhoods portfolio holder and a peer since the pool began; has led six reviews.',
    experience: {
      community_leadership: 'Created the neighbourhood forums that now steer a £2.4 million fund.',
      democratic_engagement: 'Tried four ways of asking, and wrote down which ones reached whom.',
      social_partnership: 'Co-chairs the city partnership with a voluntary sector leader.',
      co_production: 'Redesigned the parks service with its friends’ groups.',
    },
  },
  dilip_rowanfield: {
    name: 'Dilip Rowanfield',
    posts: [
      {
        at: 'harrowmere',
        kind: 'councillor',
        title: 'Cabinet member for customers and innovation',
        politicalGroup: 'Labour and Co-operative',
        from: '2018-05-03',
      },
    ],
    trainedOn: '2022-05-12',
    languages: ['English', 'Gujarati'],
    summary:
      'Leads on customers and digital services; set up the council’s panel of people who find forms hard.',
    experience: {
      innovation: 'Gave each service one day a month to try something small.',
      co_production: 'Tests every new form with a panel of residents before it goes live.',
      democratic_engagement: 'Opened the council’s questions to people who can only answer by text message.',
    },
  },
  verity_marske: {
    name: 'Verity Marske',
    posts: [
      {
        at: 'saltwick',
        kind: 'councillor',
        title: 'Cabinet member for culture and learning',
        politicalGroup: 'Labour and Co-operative',
        from: '2013-05-02',
      },
    ],
    trainedOn: '2017-03-09',
    languages: ['English'],
    summary: 'Culture and learning portfolio holder; has led four reviews and sat on seven.',
    experience: {
      learning: 'Set up a learning circle in which councils read each other’s failures.',
      co_production: 'Rebuilt the library offer with its users after a closure that went wrong.',
      social_partnership: 'Chairs the cultural compact with both colleges.',
      community_leadership: 'Mentors first-term councillors.',
    },
  },
  edmund_ockley: {
    name: 'Edmund Ockley',
    posts: [
      {
        at: 'marlpit',
        kind: 'councillor',
        title: 'Cabinet member for enterprise',
        politicalGroup: 'Independent',
        from: '2015-05-07',
      },
    ],
    trainedOn: '2019-02-07',
    languages: ['English'],
    summary:
      'Independent councillor in a fenland district; farms and chairs an agricultural supply co-operative.',
    experience: {
      enterprise: 'Chairs a growers’ supply co-operative with 310 members.',
      social_partnership: 'Wrote the drainage, council and farming compact.',
      social_value: 'Moved the council’s food buying to local growers.',
    },
  },
} as const satisfies Record<string, Peer>;
