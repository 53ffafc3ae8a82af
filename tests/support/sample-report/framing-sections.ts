import type { ReportSection } from '@/lib/report/content';
import { paragraphsFrom } from '@/lib/report/notation';

const section = (key: ReportSection['key'], heading: string, lede: string, text: string): ReportSection => ({
  key,
  heading,
  lede,
  blocks: paragraphsFrom(text),
  findings: [],
});

export const framingSections: ReportSection[] = [
  section(
    'summary',
    'Summary',
    'Saltwick asked us whether its co-operative promise can be felt in every ward. In some it can, and people there can say why.',
    `Saltwick City Council has been a co-operative council for nine years. It invited us to look at how far that has changed the way it works with residents, and what would carry it further now that money is tighter and the harbour is being rebuilt.

We met a council that people like to work with. Partners described one plan for the harbour in their own words. Tenants on two estates choose the order of repairs, and the council has kept its side of that bargain for three years. Officers below the top two tiers spoke of co-operative working as a habit rather than a programme.

We also met residents who had not heard of any of it. Ward budgets are open on paper; in most wards few people know that they may choose how the money is spent. Good work depends on a small number of people, and when they move on the work tends to go with them.

## What we would keep

- The harbour partnership, its rotating chair and its habit of saying in public what it has stopped doing.
- Tenants’ say over repairs on the Harbour and Strand estates, which other councils should come and see.
- Shops let to member-run businesses at a rent that rises with takings.

## What we would change first

- Tell every household what its ward may decide, and when.
- Bring the repairs team into the room where the order of works is settled.
- Give the harbour partners a task that none of them can do alone.
- Write down what is known about local groups, so that it outlasts the people who know it.

We make ten recommendations. Each says which findings it comes from and what it is meant to bring. **The council decides how to answer them**, and whether and in what form to publish this report.`,
  ),
  section(
    'main_focus',
    'The council’s main focus',
    'What Saltwick asked us to look at, as both sides signed it.',
    `The agreement names one question above the others: *can a resident of any ward see, use and shape what the co-operative council offers?* Three matters were to be looked at more closely.

1. Who takes part in decisions about neighbourhood money.
2. Whether partners on the harbour act together when nobody requires it of them.
3. What co-operative working means for staff who mend, clean and visit.

The council asked us not to spend time on its housing revenue account, which had been looked at twice in the year before. It asked us to be frank about the role of councillors, and its group leaders repeated that wish when we met them.`,
  ),
  section(
    'method',
    'How the review was done',
    'Four days in Saltwick, after a month of reading.',
    `The team read 31 documents before it came, among them the council’s own position statement. From them it drew eleven lines of enquiry. Each evening it drew its notes together; each morning the council heard what was emerging. No remark is traced to a person or a meeting.

A finding in this report was heard in at least two separate meetings, or is said to rest on one. Under each we say how many places it was heard in and from which kinds of people. The signs in the margin name the principles of co-operative councils that a finding bears on. They say what it is about and nothing about how well the council does.`,
  ),
  section(
    'recommendations',
    'Recommendations',
    'Each keeps its number from the roundtable to the follow-up visit. Beneath each we say which findings it comes from and what change it is meant to bring. Saltwick decides how it answers.',
    '',
  ),
  section(
    'good_practice',
    'Good practice to share',
    'Three things that other councils could use. The people who made them are willing to be asked.',
    'With the council’s consent each of these will be described more fully in the network’s library, with the name of someone to ring.',
  ),
  section(
    'thanks',
    'Thanks',
    '',
    `The whole team was made welcome. We thank the 171 people who gave us their time, many of them in the evening and some at the end of a shift. The organiser and the democratic services team found rooms, changed them twice when the weather closed the ferry, and never once told us whom to believe.

We are grateful to the young people of the Strand youth forum, who asked us better questions than we asked them.`,
  ),
  section(
    'next_steps',
    'Next steps',
    '',
    `The council has said that it will answer each recommendation at its cabinet in October 2027. The network has offered a session in the autumn to plan the work, with two of the peers. Between twelve and twenty-four months after the visit peers will come back, if the council wishes, to see what has changed.

| When | What | Who |
| --- | --- | --- |
| September 2027 | Decision whether, when and in what form to publish | Leader and chief executive |
| October 2027 | A response to each recommendation | Cabinet |
| November 2027 | Session to plan improvement | Council and two peers |
| June 2028 to June 2029 | Follow-up visit | Peer team |

Questions about this report go to the organiser at the council. More about the network’s reviews is on [the network’s pages](https://network.example/peer-reviews).`,
  ),
  section(
    'team',
    'The peer team',
    'Peers give their time freely. Each declared interests before the invitation was confirmed, and the council agreed each name.',
    '',
  ),
];
