import type { WrittenFinding } from './area-sections';

export const communityFindings: WrittenFinding[] = [
  {
    number: 12,
    kind: 'development',
    statement: 'Ward budgets are open to residents on paper; few residents know that they may choose.',
    principles: ['democratic_engagement', 'community_leadership'],
    body: `Every ward has £14,000 a year. The rules let residents choose what it goes on; in most wards councillors choose, and say so. Where residents were asked, as on the Harbour estate, three times as many came to the next ward meeting. One resident told us otherwise, and we record it: in that street everyone had known.

Councillors told us that they would welcome being asked less often to decide and more often to explain. That is a change of role, and the council has not yet said that it wants it.

In two wards the money was spent in full by May. In three it was carried over. The list of what was chosen is published as a table of payments, from which nobody could learn what was turned down, or why.`,
  },
  {
    number: 13,
    kind: 'strength',
    statement: 'Libraries have become the place where groups begin.',
    principles: ['learning', 'community_leadership'],
    body: `In each of the five libraries somebody on the staff knows the groups that meet within a mile: who runs them, what they are short of, which of them would get on. We watched a newcomer who had asked about English classes leave with the telephone number of a choir.

This is knowledge of a high order, built up over years, and most of it is in people’s heads. Two of the five will retire within eighteen months.`,
  },
  {
    number: 14,
    kind: 'good_practice',
    statement: 'A repair café and a food club share a lease, a van and a treasurer.',
    principles: ['enterprise', 'priority_need', 'innovation'],
    body: `When the two groups applied for the same grant the ward councillor asked them to lunch. They now share premises in Netherstrand, a van and a treasurer, and each kept its own name and committee. Their costs have fallen by £11,000 between them. The agreement they wrote is one page long, and they will send it to anyone.`,
  },
  {
    number: 15,
    kind: 'development',
    statement: 'Small groups are asked for the same papers by every team that supports them.',
    principles: ['priority_need', 'social_partnership'],
    body: `A lunch club of thirty people gave its constitution, accounts, insurance and safeguarding policy to four teams of the council in one year, on four forms. A fifth team asked for them while we were there.

1. Community grants ask in April.
2. Public health asks in June, for the winter scheme.
3. Parks ask whenever ground is used.
   - For events, the events team asks again.
   - For food, so does environmental health.
4. The ward budget asks when the money is chosen.

Officers see the difficulty and each has a reason. Nobody owns the whole.`,
  },
];

export const involvementFindings: WrittenFinding[] = [
  {
    number: 16,
    kind: 'strength',
    statement: 'Where people have been asked once and answered, they come back and bring others.',
    principles: ['democratic_engagement', 'co_production'],
    body: `The estates, the food club, the Strand youth forum and the library groups have one thing in common: someone told people what had become of what they said. Numbers at those meetings have risen every year. At meetings that gather views and do not answer, they have fallen.

The council does not lack ways to involve people. It has an uncommonly large number of them. What is uneven is the answering.`,
  },
  {
    number: 17,
    kind: 'development',
    statement: 'Those who take part are known by name; those who do not are known only as a number.',
    principles: ['democratic_engagement', 'innovation', 'learning'],
    body: `We asked eleven officers who is missing from their meetings. All gave thoughtful answers, and the same ones: people in private lets, people who work nights, people whose first language is not English, young fathers. None could say what had been tried with them.

The council has a list of 2,600 residents who have agreed to be asked. Two thirds of them are over 55 and half live in three wards. It is a generous list and a narrow one, and it is used for everything from budget priorities to dog bins.

## A way to begin

One of our peers has used a street of forty doors: the same two officers knock on all of them, at three times of day, with one question and no leaflet. It takes two weeks. It could be tried in Netherstrand this winter with the ward’s own councillors.`,
  },
];
