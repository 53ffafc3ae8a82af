import type { CastMember } from './cast-member';

/** Three people of each council: its political lead, its chief executive and its organiser. */
export const hosts = {
  maren_tolliver: {
    name: 'Maren Tolliver',
    posts: [
      {
        at: 'saltwick',
        kind: 'councillor',
        title: 'Leader',
        politicalGroup: 'Labour and Co-operative',
        from: '2019-05-02',
      },
    ],
  },
  desmond_ackerley: {
    name: 'Desmond Ackerley',
    posts: [{ at: 'saltwick', kind: 'officer', title: 'Chief executive', from: '2020-11-02' }],
  },
  priya_longmire: {
    name: 'Priya Longmire',
    posts: [
      { at: 'saltwick', kind: 'officer', title: 'Policy and partnerships manager', from: '2018-03-05' },
    ],
  },
  imogen_tarrick: {
    name: 'Imogen Tarrick',
    posts: [
      {
        at: 'harrowmere',
        kind: 'councillor',
        title: 'Leader',
        politicalGroup: 'Labour and Co-operative',
        from: '2018-05-03',
      },
    ],
  },
  corwin_haldaine: {
    name: 'Corwin Haldaine',
    posts: [{ at: 'harrowmere', kind: 'officer', title: 'Chief executive', from: '2021-02-01' }],
  },
  bettina_rowsell: {
    name: 'Bettina Rowsell',
    posts: [{ at: 'harrowmere', kind: 'officer', title: 'Head of strategy', from: '2019-10-07' }],
  },
  lionel_greythwaite: {
    name: 'Lionel Greythwaite',
    posts: [
      {
        at: 'brackendale',
        kind: 'councillor',
        title: 'Leader',
        politicalGroup: 'Liberal Democrat',
        from: '2023-05-04',
      },
    ],
  },
  marguerite_stansby: {
    name: 'Marguerite Stansby',
    posts: [{ at: 'brackendale', kind: 'officer', title: 'Chief executive', from: '2017-06-19' }],
  },
  wren_adebray: {
    name: 'Wren Adebray',
    posts: [
      { at: 'brackendale', kind: 'officer', title: 'Communities and engagement lead', from: '2021-09-13' },
    ],
  },
  jonah_pellewick: {
    name: 'Jonah Pellewick',
    posts: [
      {
        at: 'wexcombe',
        kind: 'councillor',
        title: 'Leader',
        politicalGroup: 'Labour and Co-operative',
        from: '2021-05-06',
      },
    ],
  },
  ottilie_varnham: {
    name: 'Ottilie Varnham',
    posts: [{ at: 'wexcombe', kind: 'officer', title: 'Chief executive', from: '2016-04-04' }],
  },
  rufus_inkerdale: {
    name: 'Rufus Inkerdale',
    posts: [{ at: 'wexcombe', kind: 'officer', title: 'Policy manager', from: '2020-01-06' }],
  },
  eleri_penhallt: {
    name: 'Eleri Penhallt',
    posts: [
      {
        at: 'caer_dwr',
        kind: 'councillor',
        title: 'Leader',
        politicalGroup: 'Plaid Cymru',
        from: '2022-05-05',
      },
    ],
  },
  iestyn_garwood: {
    name: 'Iestyn Garwood',
    posts: [{ at: 'caer_dwr', kind: 'officer', title: 'Chief executive', from: '2019-07-01' }],
  },
  mabli_trefant: {
    name: 'Mabli Trefant',
    posts: [{ at: 'caer_dwr', kind: 'officer', title: 'Head of communities', from: '2020-02-03' }],
  },
  fergus_auchterlane: {
    name: 'Fergus Auchterlane',
    posts: [
      {
        at: 'strathorran',
        kind: 'councillor',
        title: 'Leader',
        politicalGroup: 'Scottish National Party',
        from: '2022-05-05',
      },
    ],
  },
  isla_kinnaroch: {
    name: 'Isla Kinnaroch',
    posts: [{ at: 'strathorran', kind: 'officer', title: 'Chief executive', from: '2018-08-20' }],
  },
  rory_tullochgair: {
    name: 'Rory Tullochgair',
    posts: [{ at: 'strathorran', kind: 'officer', title: 'Community planning manager', from: '2017-05-08' }],
  },
  delphine_marrick: {
    name: 'Delphine Marrick',
    posts: [
      {
        at: 'netherholme',
        kind: 'councillor',
        title: 'Elected mayor',
        politicalGroup: 'Labour and Co-operative',
        from: '2021-05-06',
      },
    ],
  },
  tobias_wrenfold: {
    name: 'Tobias Wrenfold',
    posts: [{ at: 'netherholme', kind: 'officer', title: 'Chief executive', from: '2022-03-14' }],
  },
  sunniva_croft: {
    name: 'Sunniva Croft',
    posts: [{ at: 'netherholme', kind: 'officer', title: 'Partnerships manager', from: '2021-01-18' }],
  },
  lorcan_staveley: {
    name: 'Lorcan Staveley',
    posts: [
      {
        at: 'ouseby',
        kind: 'councillor',
        title: 'Leader',
        politicalGroup: 'Liberal Democrat',
        from: '2022-05-05',
      },
    ],
  },
  harriet_quillfeather: {
    name: 'Harriet Quillfeather',
    posts: [{ at: 'ouseby', kind: 'officer', title: 'Chief executive', from: '2020-09-21' }],
  },
  kwame_oderholt: {
    name: 'Kwame Oderholt',
    posts: [{ at: 'ouseby', kind: 'officer', title: 'Corporate policy lead', from: '2022-10-03' }],
  },
  bram_sallowfield: {
    name: 'Bram Sallowfield',
    posts: [
      { at: 'thornleigh', kind: 'councillor', title: 'Leader', politicalGroup: 'Green', from: '2023-05-04' },
    ],
  },
  nerys_colebourne: {
    name: 'Nerys Colebourne',
    posts: [{ at: 'thornleigh', kind: 'officer', title: 'Chief executive', from: '2019-01-14' }],
  },
  otto_fairsingh: {
    name: 'Otto Fairsingh',
    posts: [
      { at: 'thornleigh', kind: 'officer', title: 'Performance and improvement manager', from: '2022-06-06' },
    ],
  },
  winifred_hask: {
    name: 'Winifred Hask',
    posts: [
      {
        at: 'ansty_vale',
        kind: 'councillor',
        title: 'Chair of the policy and resources committee',
        politicalGroup: 'Liberal Democrat',
        from: '2019-05-02',
      },
    ],
  },
  damian_orchardleigh: {
    name: 'Damian Orchardleigh',
    posts: [{ at: 'ansty_vale', kind: 'officer', title: 'Chief executive', from: '2018-02-12' }],
  },
  joss_penderyll: {
    name: 'Joss Penderyll',
    posts: [
      { at: 'ansty_vale', kind: 'officer', title: 'Community development manager', from: '2019-11-04' },
    ],
  },
  thaddeus_welland: {
    name: 'Thaddeus Welland',
    posts: [
      {
        at: 'marlpit',
        kind: 'councillor',
        title: 'Leader',
        politicalGroup: 'Independent',
        from: '2019-05-02',
      },
    ],
  },
  philippa_drovewell: {
    name: 'Philippa Drovewell',
    posts: [{ at: 'marlpit', kind: 'officer', title: 'Chief executive', from: '2017-10-02' }],
  },
  amara_sedgeholm: {
    name: 'Amara Sedgeholm',
    posts: [{ at: 'marlpit', kind: 'officer', title: 'Policy and scrutiny officer', from: '2021-04-12' }],
  },
  caoimhe_ballyreagh: {
    name: 'Caoimhe Ballyreagh',
    posts: [
      {
        at: 'derrymoyle',
        kind: 'councillor',
        title: 'Chair of the strategic policy committee',
        politicalGroup: 'Independent',
        from: '2023-05-18',
      },
    ],
  },
  conall_mavenish: {
    name: 'Conall Mavenish',
    posts: [{ at: 'derrymoyle', kind: 'officer', title: 'Chief executive', from: '2020-05-04' }],
  },
  sinead_torrevagh: {
    name: 'Sinéad Torrevagh',
    posts: [{ at: 'derrymoyle', kind: 'officer', title: 'Community planning officer', from: '2021-08-02' }],
  },
} as const satisfies Record<string, CastMember>;
