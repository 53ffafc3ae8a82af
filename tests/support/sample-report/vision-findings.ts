import type { WrittenFinding } from './area-sections';

export const visionFindings: WrittenFinding[] = [
  {
    number: 1,
    kind: 'strength',
    statement: 'The promise is short, and people in very different jobs can say it.',
    principles: ['social_partnership', 'learning'],
    body: `The five lines of the Saltwick promise hang in the depot as well as in the council chamber. A cleaner, a planner and a school governor each gave us three of the five without being asked, and the same three: share the decision, share the work, share what it earns.

That is rare. In most places a vision lives in the corporate plan and is known to those who wrote it. Here it has survived two chief executives and a change of leader, and it was kept when the council’s other plans were cut from nineteen to six.`,
  },
  {
    number: 2,
    kind: 'strength',
    statement: 'The political groups disagree about much and hold the promise in common.',
    principles: ['democratic_engagement', 'community_leadership'],
    body: `We met all four groups. None claimed the promise as its own, and each gave an example of another group’s idea that it had voted for because of it. Scrutiny uses the five lines as its first questions on any new policy. Two chairs told us that this had shortened their agendas.

The renewal in 2024 was moved by one group and seconded by another. Officers said that this made it safe to plan beyond an election.`,
  },
  {
    number: 3,
    kind: 'development',
    statement: 'The promise says what the council will share, and not yet what it will stop doing.',
    principles: ['priority_need', 'innovation'],
    body: `Several heads of service described new co-operative work laid on top of old work. One team runs a tenants’ panel and a satisfaction survey that ask the same households the same questions in the same month. Another keeps a grants round of £40,000 open beside the ward budgets, with its own form and its own panel.

People are willing. They are also tired, and a promise that only adds will be dropped first when something has to give. Partners on the harbour have found a way: each year each of them names one thing that it has stopped because someone else now does it. **The council asks that of its partners and does not yet ask it of itself.**`,
  },
  {
    number: 4,
    kind: 'development',
    statement: 'Nobody could tell us how the council would know that the promise was being kept.',
    principles: ['social_value', 'learning'],
    body: `There are figures: volunteers counted, panels held, pounds given. They count what the council does. They do not say what is different for a resident of Netherstrand or a trader on Quay Street.

We do not suggest a longer list of figures. We heard three questions that would do more, and they came from people who use the services:

- When did you last change something that the council does?
- Whom would you ask if you wanted to?
- What happened the last time that you did?

Asked of the same few hundred people each spring, they would tell the council more than its present dashboard.`,
  },
];
