import type { WrittenFinding } from './area-sections';

export const serviceFindings: WrittenFinding[] = [
  {
    number: 5,
    kind: 'good_practice',
    statement: 'Tenants on two estates choose the order of repairs, and the council keeps to it.',
    principles: ['co_production', 'priority_need'],
    body: `On the Harbour and Strand estates a meeting of tenants sets the order of planned works for the quarter. It is open to every household, meets in the laundry room, and has a budget line that officers may not move without coming back. In three years they have come back twice, and both times the meeting agreed.

Tenants told us that the list is often harder on themselves than the council’s own would have been: roofs before kitchens, stairs before front doors. Complaints about planned works have fallen by half. The tenants’ secretary and the estate manager are glad to show others how it is done.`,
  },
  {
    number: 6,
    kind: 'development',
    statement: 'Staff who meet residents every day hear of changes by letter, as residents do.',
    principles: ['co_production', 'social_partnership', 'learning'],
    body: `Repairs workers, wardens and the staff of the contact centre know more of Saltwick’s front rooms than anyone else in the council. They are told of decisions once these have been made. When tenants set the order of works, the people who will do them are not in the room; three tenants said that they would like them to be.

In the contact centre a question about ward budgets is passed to a mailbox. The average answer takes nine days. Staff there had written a page of answers of their own, and it was better than the council's.

Trade unions described good relations and little influence. They have offered to run the spring conversation about the promise in the depot, and had no reply when we met them.

## What helped elsewhere

Two of our peers have seen a standing invitation work: any meeting with residents about a service has one chair for someone who does that work, in paid time. It cost each council less than £9,000 a year.`,
  },
  {
    number: 7,
    kind: 'strength',
    statement: 'Buying is used to build local firms, and the firms can say what it has meant for them.',
    principles: ['social_value', 'enterprise'],
    body: `Six years ago the council spent 31 pence in the pound within ten miles. It now spends 47. Contracts below £75,000 are written in two pages. A group of eleven cleaning and catering workers who lost their employer in 2023 now own the firm that cleans the libraries, and have taken on six apprentices.

| Spent within ten miles | 2021 | 2024 | 2027 |
| --- | --- | --- | --- |
| Works and repairs | 44% | 52% | 61% |
| Care and support | 38% | 41% | 49% |
| Food and cleaning | 22% | 35% | 58% |
| Professional services | 12% | 11% | 14% |

The last row is where the next gain may lie. Officers agree, and had begun to divide the legal and survey frameworks into smaller lots when we came.`,
  },
];
