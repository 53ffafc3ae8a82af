import type { Peer } from './peer';

/** Peers who chair a committee or lead an opposition, with their public groups. */
export const committeePeers = {
  cuthbert_lowwater: {
    name: 'Cuthbert Lowwater',
    posts: [
      {
        at: 'brackendale',
        kind: 'councillor',
        title: 'Chair of overview and scrutiny',
        politicalGroup: 'Conservative',
        from: '2019-05-02',
      },
    ],
    trainedOn: '2022-03-17',
    languages: ['English'],
    summary: 'Chairs scrutiny from the opposition benches; ran a building firm for twenty years.',
    experience: {
      enterprise: 'Opened small works contracts to firms of fewer than ten people.',
      social_value: 'Led a scrutiny review that counted where the council’s spending lands.',
    },
  },
  huw_caerwen: {
    name: 'Huw Caerwen',
    posts: [
      {
        at: 'caer_dwr',
        kind: 'councillor',
        title: 'Chair of the social care committee',
        politicalGroup: 'Independent',
        from: '2012-05-03',
      },
    ],
    trainedOn: '2018-11-22',
    languages: ['English', 'Welsh'],
    summary:
      'Independent councillor for an upland ward; chairs social care and sits on a care co-operative’s advisory board.',
    experience: {
      priority_need: 'Helped three villages to set up a care co-operative that now employs 22 people.',
      social_partnership: 'Brokered an agreement between the health board and four community councils.',
      community_leadership: 'Holds a surgery in the livestock market every second Friday.',
      learning: 'Hosts learning visits from other counties twice a year.',
    },
  },
  bashir_clough: {
    name: 'Bashir Clough',
    posts: [
      {
        at: 'netherholme',
        kind: 'councillor',
        title: 'Leader of the opposition',
        politicalGroup: 'Conservative',
        from: '2015-05-07',
      },
    ],
    trainedOn: '2017-06-29',
    languages: ['English', 'Urdu'],
    summary:
      'Leads the opposition; chaired the cross-party group that opened the town’s markets to new traders.',
    experience: {
      enterprise: 'Chaired the review that handed two market halls to their traders.',
      innovation: 'Backed a trial of open council data that firms and charities use.',
      community_leadership: 'Made the case, across parties, for funds held by wards.',
    },
  },
  rafe_tintern: {
    name: 'Rafe Tintern',
    posts: [
      {
        at: 'wexcombe',
        kind: 'councillor',
        title: 'Chair of the resources scrutiny panel',
        politicalGroup: 'Conservative',
        from: '2019-05-02',
      },
    ],
    trainedOn: '2021-11-18',
    languages: ['English'],
    summary: 'Scrutiny chair; works part time as a rural surveyor.',
    experience: {
      social_value: 'Led the first scrutiny of what the social value clause had brought.',
      innovation: 'Asked for, and got, a small fund for things that may fail.',
    },
  },
  osbert_callaway: {
    name: 'Osbert Callaway',
    posts: [
      {
        at: 'ansty_vale',
        kind: 'councillor',
        title: 'Vice-chair of the communities committee',
        politicalGroup: 'Conservative',
        from: '2015-05-07',
      },
    ],
    trainedOn: '2020-10-15',
    languages: ['English'],
    summary: 'Long-serving councillor in a committee-system district; trustee of a community pub.',
    experience: {
      enterprise: 'Helped two villages to buy their pub and their shop.',
      community_leadership: 'Trains new councillors in working with parish clerks.',
      social_partnership: 'Sits on the joint committee with the parish councils.',
    },
  },
  hope_stainmarsh: {
    name: 'Hope Stainmarsh',
    posts: [
      {
        at: 'thornleigh',
        kind: 'councillor',
        title: 'Chair of the climate and communities committee',
        politicalGroup: 'Green',
        from: '2019-05-02',
      },
    ],
    trainedOn: '2022-09-22',
    languages: ['English', 'French'],
    summary: 'Chairs climate and communities; ran a repair café before she stood for election.',
    experience: {
      co_production: 'Made the district’s climate plan with a jury of 40 residents.',
      innovation: 'Started a library of things in six village halls.',
      democratic_engagement: 'Brought citizens’ juries into a council that had never held one.',
    },
  },
} as const satisfies Record<string, Peer>;
