import type { ReportRecommendation } from '@/lib/report/content';

export const recommendations: (Omit<ReportRecommendation, 'text'> & { text: string })[] = [
  {
    number: 1,
    title: 'Say each year what has been stopped',
    text: 'With the budget, publish one page on which each service names something that it has stopped because residents or partners now do it, or because nobody missed it. Begin with the two surveys and the separate grants round.',
    fromFindings: [3],
    meantToBring: 'Room in the working week for co-operative work, so that it is no longer an addition.',
    principles: ['priority_need', 'innovation'],
  },
  {
    number: 2,
    title: 'Ask three questions every spring',
    text: 'Ask the same few hundred people when they last changed something, whom they would ask, and what happened. Put the answers before scrutiny beside the present figures, and let scrutiny say which figures can go.',
    fromFindings: [4, 17],
    meantToBring: 'The council can tell whether the promise is kept, in residents’ own terms.',
    principles: ['social_value', 'learning'],
  },
  {
    number: 3,
    title: 'Keep a chair for the people who do the work',
    text: 'At any meeting with residents about a service, have someone there in paid time who does that work. Take up the trade unions’ offer to run the spring conversation in the depot. Give the contact centre’s own page of answers to everyone who needs it.',
    fromFindings: [6],
    meantToBring: 'Staff hear of changes before residents do, and shape them.',
    principles: ['co_production', 'social_partnership'],
  },
  {
    number: 4,
    title: 'Let residents choose in every ward',
    text: 'Write to every household once a year, before the ward budget is set, saying how much there is and how to choose. Let each ward find its own way of choosing; ask each to tell the others what it tried.',
    fromFindings: [12, 16],
    meantToBring: 'Residents in all twelve wards know that they may choose, and more of them do.',
    principles: ['democratic_engagement', 'community_leadership'],
  },
  {
    number: 5,
    title: 'Bring repairs into the room',
    text: 'When tenants set the order of works, have the repairs team there. Begin with the two estates that already meet monthly, and let tenants there say after six months whether to go on. Then offer the same to the other seven estates.',
    fromFindings: [5, 6],
    meantToBring: 'Nobody hears of a change by letter. Tenants and staff settle differences face to face.',
    principles: ['co_production', 'priority_need'],
  },
  {
    number: 6,
    title: 'Give the harbour partners a task in common',
    text: 'Choose one thing that only all six anchor employers can do together, such as where they buy food. Report on it in a year, to each partner’s board and to the people of the harbour wards.',
    fromFindings: [7, 8],
    meantToBring: 'The plan that partners share becomes work that they share.',
    principles: ['social_partnership', 'social_value'],
  },
  {
    number: 7,
    title: 'Fill the two empty seats, and settle the quay on foot',
    text: `Before the detailed design of the east quay begins:

- invite two residents of the nearest wards to the partners’ board, chosen by the ward meetings;
- walk the site with anyone who wishes to come, once on a weekday, once on a Saturday and once after dark;
- answer the older residents’ note, line by line.`,
    fromFindings: [9],
    meantToBring: 'A quay that people use in January, and that they helped to draw.',
    principles: ['democratic_engagement', 'co_production', 'community_leadership'],
  },
  {
    number: 8,
    title: 'Write down whom to ask',
    text: 'Turn the library staff’s knowledge of local groups into a list that any officer can use and any group can correct. Do it this year, with the two who will retire.',
    fromFindings: [13],
    meantToBring: 'What Saltwick has learnt outlasts the people who learnt it.',
    principles: ['learning'],
  },
  {
    number: 9,
    title: 'Ask small groups once',
    text: 'Keep one set of papers for each group, held by one team, with a date on which it is next needed. Every other team looks there first. Publish how often a group was asked twice.',
    fromFindings: [15],
    meantToBring: 'Volunteers spend their evenings on what they came for.',
    principles: ['priority_need', 'social_partnership'],
  },
  {
    number: 10,
    title: 'Answer, and be seen to answer',
    text: 'For one year, let no question go out to residents or to the youth forum without the date by which they will hear what became of it. Hold one conversation a term with the colleges and universities. Knock on forty doors in Netherstrand.',
    fromFindings: [11, 16, 17],
    meantToBring: 'People who have never taken part have been asked by somebody who came back.',
    principles: ['democratic_engagement', 'innovation', 'learning'],
  },
];
