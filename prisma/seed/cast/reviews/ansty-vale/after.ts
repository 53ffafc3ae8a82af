import type { FollowUpStory } from '../story-after';
import type { PublicationStory } from '../story-report';

/** Host only, both times: the committee’s own decision. */
export const publication: readonly PublicationStory[] = [
  {
    level: 'host_only',
    form: 'full',
    by: 'winifred_hask',
    on: { day: -968, at: '10:00' },
    decidedBy: 'Policy and resources committee',
    decidedOn: -970,
    minuteReference: 'Minute 24 of the policy and resources committee',
  },
  {
    level: 'host_only',
    form: 'full',
    by: 'damian_orchardleigh',
    on: { day: -967, at: '10:00' },
    decidedBy: 'Policy and resources committee',
    decidedOn: -970,
    minuteReference: 'Minute 24 of the policy and resources committee',
  },
  {
    level: 'host_only',
    form: 'full',
    edition: 'follow_up',
    by: 'winifred_hask',
    on: { day: -505, at: '10:00' },
    decidedBy: 'Policy and resources committee',
    decidedOn: -506,
    minuteReference: 'Minute 61 of the policy and resources committee',
  },
  {
    level: 'host_only',
    form: 'full',
    edition: 'follow_up',
    by: 'damian_orchardleigh',
    on: { day: -504, at: '10:00' },
    decidedBy: 'Policy and resources committee',
    decidedOn: -506,
    minuteReference: 'Minute 61 of the policy and resources committee',
  },
];

export const followUp: FollowUpStory = {
  responses: [
    {
      recommendation: 1,
      by: 'joss_penderyll',
      on: { day: -930, at: '14:00' },
      response: 'accepted',
      reasons: 'Chairs will try it for a year.',
      decidedBy: 'Policy and resources committee',
      minuteReference: 'Minute 37 of the policy and resources committee',
    },
    {
      recommendation: 2,
      by: 'joss_penderyll',
      on: { day: -930, at: '14:00' },
      response: 'accepted_in_part',
      reasons: 'Up to £2,000, with a list to each committee.',
      decidedBy: 'Policy and resources committee',
      minuteReference: 'Minute 37 of the policy and resources committee',
    },
    {
      recommendation: 3,
      by: 'joss_penderyll',
      on: { day: -930, at: '14:00' },
      response: 'accepted',
      reasons: 'From the next meeting.',
      decidedBy: 'Policy and resources committee',
      minuteReference: 'Minute 37 of the policy and resources committee',
    },
    {
      recommendation: 4,
      by: 'joss_penderyll',
      on: { day: -930, at: '14:00' },
      response: 'accepted',
      reasons: 'The families will be asked each May.',
      decidedBy: 'Policy and resources committee',
      minuteReference: 'Minute 37 of the policy and resources committee',
    },
  ],
  actionsPublic: false,
  started: { day: -922, at: '10:00' },
  actions: [
    {
      recommendation: 1,
      title: 'One sentence from the chair before each vote',
      owner: 'Committee chairs',
      due: -830,
      measure: 'Every item on which a resident spoke',
      updates: [
        {
          by: 'joss_penderyll',
          on: { day: -850, at: '11:00' },
          status: 'under_way',
          text: 'Three committees do it; one forgets.',
        },
        {
          by: 'joss_penderyll',
          on: { day: -760, at: '11:00' },
          status: 'done',
          text: 'All four, in every meeting since the spring.',
        },
      ],
    },
    {
      recommendation: 2,
      title: 'A short road for changes under £2,000',
      owner: 'Chief executive',
      due: -860,
      measure: 'At least ten uses in a year',
      updates: [
        {
          by: 'joss_penderyll',
          on: { day: -700, at: '11:00' },
          status: 'done',
          text: 'Fourteen uses. One was a mistake and cost £310.',
        },
      ],
    },
    {
      recommendation: 3,
      title: 'One paragraph to all staff on the night',
      owner: 'Democratic services',
      due: -900,
      measure: 'Sent on the night of every meeting',
      updates: [
        {
          by: 'joss_penderyll',
          on: { day: -890, at: '11:00' },
          status: 'done',
          text: 'Sent on the night since the annual meeting.',
        },
      ],
    },
    {
      recommendation: 4,
      title: 'Ask the families each May',
      owner: 'Community development manager',
      due: -800,
      measure: 'A meeting each May and what came of it',
      updates: [
        {
          by: 'joss_penderyll',
          on: { day: -795, at: '11:00' },
          status: 'done',
          text: 'Seven of eleven families came, and four who were new.',
        },
        {
          by: 'joss_penderyll',
          on: { day: -560, at: '11:00' },
          status: 'done',
          text: 'Second meeting held early. The guide has a third edition.',
        },
      ],
    },
  ],
  offer: {
    by: 'callum_brightwater',
    on: { day: -920, at: '09:00' },
    answer: {
      by: 'winifred_hask',
      on: { day: -905, at: '17:00' },
      state: 'accepted',
      words: 'The committee would be glad of it, before the elections.',
    },
    visit: { day: -540, days: 1 },
  },
  observations: [
    {
      recommendation: 1,
      by: 'verity_marske',
      on: { day: -536, at: '20:00' },
      text: 'In both meetings that we watched the chair said what residents had asked, and what the committee made of it. In one the committee changed its mind. A resident told us that she had stopped being nervous.',
    },
    {
      recommendation: 2,
      by: 'maud_kittering',
      on: { day: -536, at: '20:00' },
      text: 'Fourteen small things have been done, from a handrail to a new form of letter. Officers showed us the mistake before they showed us the rest. The sum is lower than we suggested, and nobody has missed the difference.',
    },
    {
      recommendation: 3,
      by: 'maud_kittering',
      on: { day: -536, at: '20:00' },
      text: 'Staff in three services could tell us what had been decided the evening before. They have begun to send questions back.',
    },
    {
      recommendation: 4,
      by: 'verity_marske',
      on: { day: -536, at: '20:00' },
      text: 'Families who wrote the guide now sit with those who arrive. The council does less of the talking each year, which is as it should be.',
    },
  ],
  signed: { day: -510, at: '12:00' },
};
