import type { FollowUpStory } from '../story-after';
import type { PublicationStory } from '../story-report';

export const publication: readonly PublicationStory[] = [
  {
    level: 'members',
    form: 'full',
    by: 'thaddeus_welland',
    on: { day: -392, at: '10:00' },
    decidedBy: 'Cabinet',
    decidedOn: -394,
    minuteReference: 'Cabinet minute 112',
  },
  {
    level: 'members',
    form: 'full',
    by: 'philippa_drovewell',
    on: { day: -391, at: '09:30' },
    decidedBy: 'Cabinet',
    decidedOn: -394,
    minuteReference: 'Cabinet minute 112',
  },
];

export const followUp: FollowUpStory = {
  responses: [
    {
      recommendation: 1,
      by: 'amara_sedgeholm',
      on: { day: -362, at: '14:00' },
      response: 'accepted',
      reasons: 'Each portfolio holder will bring three things to the June cabinet.',
      decidedBy: 'Cabinet',
      minuteReference: 'Cabinet minute 131',
    },
    {
      recommendation: 2,
      by: 'amara_sedgeholm',
      on: { day: -362, at: '14:00' },
      response: 'accepted_in_part',
      reasons: 'Joinery and grass: yes. Printing is held by a contract that runs for three more years.',
      decidedBy: 'Cabinet',
      minuteReference: 'Cabinet minute 131',
    },
    {
      recommendation: 3,
      by: 'amara_sedgeholm',
      on: { day: -362, at: '14:00' },
      response: 'accepted',
      reasons: 'The halls have asked for this themselves.',
      decidedBy: 'Cabinet',
      minuteReference: 'Cabinet minute 131',
    },
    {
      recommendation: 4,
      by: 'amara_sedgeholm',
      on: { day: -362, at: '14:00' },
      response: 'accepted_in_part',
      reasons:
        'Two meetings a year in each village is more than we can staff. We will hold one, with paper and telephone between.',
      decidedBy: 'Cabinet',
      minuteReference: 'Cabinet minute 131',
    },
    {
      recommendation: 5,
      by: 'amara_sedgeholm',
      on: { day: -362, at: '14:00' },
      response: 'accepted',
      reasons: 'Done within a week, and each team adds a line in March.',
      decidedBy: 'Cabinet',
      minuteReference: 'Cabinet minute 131',
    },
  ],
  actionsPublic: true,
  started: { day: -352, at: '10:00' },
  actions: [
    {
      recommendation: 1,
      title: 'Three things for each portfolio, agreed with an outside partner',
      owner: 'Portfolio holders',
      due: -250,
      measure: 'Published list of eighteen things',
      updates: [
        {
          by: 'amara_sedgeholm',
          on: { day: -300, at: '11:00' },
          status: 'under_way',
          text: 'Four of six lists are agreed.',
        },
        {
          by: 'amara_sedgeholm',
          on: { day: -244, at: '11:00' },
          status: 'done',
          text: 'All six lists are published.',
          evidence: 'https://www.marlpitfenwater.example/eighteen-things',
        },
      ],
    },
    {
      recommendation: 2,
      title: 'Joinery framework for small firms',
      owner: 'Procurement manager',
      due: -120,
      measure: 'At least six local firms on the framework',
      updates: [
        {
          by: 'amara_sedgeholm',
          on: { day: -260, at: '11:00' },
          status: 'under_way',
          text: 'Nine firms came to the first meeting and changed the form.',
        },
        {
          by: 'amara_sedgeholm',
          on: { day: -110, at: '11:00' },
          status: 'done',
          text: 'Eight firms are on the framework; two are member-owned.',
          evidence: 'https://www.marlpitfenwater.example/joinery',
        },
      ],
    },
    {
      recommendation: 2,
      title: 'Grass cutting by parish',
      owner: 'Street scene manager',
      due: 90,
      measure: 'Five parishes cutting by April',
      updates: [
        {
          by: 'amara_sedgeholm',
          on: { day: -150, at: '11:00' },
          status: 'under_way',
          text: 'Two parishes have taken it on; three want to see a summer first.',
        },
        {
          by: 'amara_sedgeholm',
          on: { day: -30, at: '11:00' },
          status: 'under_way',
          text: 'Four parishes now. Insurance held up the fifth.',
        },
      ],
    },
    {
      recommendation: 3,
      title: 'Two people under forty on each hall’s committee',
      owner: 'Communities officer',
      due: 30,
      measure: 'Nine halls, eighteen people',
      updates: [
        {
          by: 'amara_sedgeholm',
          on: { day: -200, at: '11:00' },
          status: 'under_way',
          text: 'Five people in three halls.',
        },
        {
          by: 'amara_sedgeholm',
          on: { day: -45, at: '11:00' },
          status: 'under_way',
          text: 'Eleven people in seven halls. The pump house has a youth seat.',
        },
      ],
    },
    {
      recommendation: 4,
      title: 'One meeting a year in each fen village, with bus, surgery and chemist',
      owner: 'Policy and scrutiny officer',
      due: -20,
      measure: 'Four meetings held, with what was asked and answered on paper to each house',
      updates: [
        {
          by: 'amara_sedgeholm',
          on: { day: -170, at: '11:00' },
          status: 'under_way',
          text: 'Fen End: 44 people and the bus company. The 14:10 was moved to meet the surgery.',
        },
        {
          by: 'amara_sedgeholm',
          on: { day: -60, at: '11:00' },
          status: 'under_way',
          text: 'Two more held. The fourth waits for the chemist.',
        },
      ],
    },
    {
      recommendation: 4,
      title: 'Consult by paper and telephone as well as by link',
      owner: 'Policy and scrutiny officer',
      due: -180,
      measure: 'Answers from every village',
      updates: [
        {
          by: 'amara_sedgeholm',
          on: { day: -178, at: '11:00' },
          status: 'done',
          text: 'The last two consultations had answers from every village.',
        },
      ],
    },
    {
      recommendation: 5,
      title: 'Tell every team of the page and add a line each year',
      owner: 'Property team',
      due: -330,
      measure: 'Each team has added a line',
      updates: [
        {
          by: 'amara_sedgeholm',
          on: { day: -345, at: '11:00' },
          status: 'done',
          text: 'Told at the managers’ meeting.',
        },
        {
          by: 'amara_sedgeholm',
          on: { day: -255, at: '11:00' },
          status: 'done',
          text: 'Seventeen lines were added in March.',
        },
      ],
    },
  ],
  offer: {
    by: 'callum_brightwater',
    on: { day: -350, at: '09:00' },
    answer: {
      by: 'thaddeus_welland',
      on: { day: -338, at: '17:00' },
      state: 'accepted',
      words: 'Gladly. After harvest and before the frost, if that can be done.',
    },
    visit: { day: 42, days: 2 },
  },
};
