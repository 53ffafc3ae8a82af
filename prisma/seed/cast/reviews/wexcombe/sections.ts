import type { SectionStory } from '../story-report';

export const sections: readonly SectionStory[] = [
  {
    key: 'summary',
    by: 'nkechi_strand',
    on: { day: -104, at: '16:00' },
    text: `Wexcombe asked six people from other councils and from a co-operative to look at what nine neighbourhood forums have changed after four years, whom they have not reached, and whether the rest of the council has changed with them.

The short answer is that the forums are real. People know what theirs is, where it meets and what it last chose. Members of three political groups defend them. Cabinet members change decisions because of them. Home care has been redesigned by the people who use it and the people who give it, and a food plan joins growers, schools and the hospital in one weekly order. These are things that other councils should come and see.

The longer answer is about what lies just outside the forums. The aim is clear in the neighbourhoods and faint in the budget. A forum’s question comes out of a department eleven weeks after it went in. A rule of the council’s own stops small firms from growing. Three forums draw a few people from a few streets and choose for everybody. Young people do not see a part of the city’s plans that is theirs.

We make ten recommendations. If the council did only three things, we would choose these:

- publish what is spent in each neighbourhood, so that residents see the whole and not the part;
- answer every forum’s question within a month, with one person who owns the answer;
- open a second door to each forum, in a place where people already gather.

None of them is expensive. All of them ask the council to do for the rest of its work what it has already done in nine halls.`,
  },
  {
    key: 'main_focus',
    by: 'nkechi_strand',
    on: { day: -104, at: '16:00' },
    text: `The scope was agreed with the leader and the chief executive, and changed once. The first version asked what the forums have changed. The second, which the council itself proposed, asked three questions:

1. What have nine forums changed after four years?
2. Whom have they not reached?
3. Has the rest of the council changed with them?

Four principles led our questions: community leadership and a new role for councillors, democratic engagement, co-production and social partnership. We were free to raise the others and have done so, above all enterprise, since so much of what we saw in Wexcombe is owned by the people who do the work.

This is a co-operative peer review. Peers look and listen as friends of the council who will not flatter it. They give no marks, and this report compares Wexcombe with nobody.`,
  },
  {
    key: 'method',
    by: 'tomos_hartle',
    on: { day: -104, at: '16:00' },
    text: `The team read a position statement and eight documents, five of which were public already. On site we worked in pairs, so that one could listen while the other wrote.

Nobody is named in our notes. They say what kind of person spoke and no more, and they are deleted six months after this report. Each evening we drew our notes together into findings, and each of us said whether we agreed, agreed with changes, or did not agree yet. Every finding in this report rests on several meetings with different kinds of people, and is agreed by all six of us.

At the end of each day we told the leader and the chief executive what was emerging, so that nothing at the roundtable would surprise them. Nothing did.`,
  },
  {
    key: 'vision',
    by: 'tomos_hartle',
    on: { day: -103, at: '16:00' },
    text: 'Wexcombe’s co-operative aim is written on one page, and people can say it without the page. We asked how it came about, who holds it, and where it can be seen once one leaves the meeting hall.',
  },
  {
    key: 'public_service',
    by: 'huw_caerwen',
    on: { day: -103, at: '16:00' },
    text: 'We looked at how services change because of the people who use them and the people who give them: in home care, at the telephone, in buying, and in the long road from a forum’s question to a department’s answer.',
  },
  {
    key: 'place',
    by: 'osbert_callaway',
    on: { day: -103, at: '16:00' },
    text: 'A council is one of many who make a city. We met growers, traders, a hospital, a port, two places of learning and the people who study there, and asked what they do together.',
  },
  {
    key: 'communities',
    by: 'greta_ollerenby',
    on: { day: -103, at: '16:00' },
    text: 'The forums are where most residents meet the council’s co-operative side. We sat in two of them, walked the streets of a third, and talked with nine chairs, eleven ward councillors and people who have never been to a forum and may never go.',
  },
  {
    key: 'citizen_involvement',
    by: 'nkechi_strand',
    on: { day: -102, at: '16:00' },
    text: `One question runs through all four areas: how are citizens involved, and what becomes of it? In Wexcombe the answer is better than in most places that the six of us know.

Residents choose how £2.4 million is spent. They sit on appointment panels. They designed home care and were asked again after six months. Community researchers set their own questions and put them to nine hundred neighbours. No service goes live before twelve residents have tried it.

What happens afterwards is the weaker half. Researchers would like to know what was done with what they found. Forums wait eleven weeks. In the council’s own list of what it is proud of, what people said is better recorded than what changed.

We also asked who is missing. Young people are; so are people who work shifts, people two buses away, and people who meet in a mosque kitchen or a chapel hall rather than in a forum. None of them told us that they had been turned away. They told us that it had never seemed to be for them.

- Ask first where people already are.
- Say afterwards, in the same place, what became of it.
- Let some of what is decided be decided by those who have not yet decided anything.`,
  },
  {
    key: 'recommendations',
    by: 'nkechi_strand',
    on: { day: -101, at: '16:00' },
    text: 'Each recommendation keeps its number from the roundtable to the follow-up visit. Beneath each we say which findings it comes from and what change it is meant to bring. The council decides how it answers.',
  },
  {
    key: 'good_practice',
    by: 'hollis_venmore',
    on: { day: -101, at: '16:00' },
    text: `Three things in Wexcombe could be used by another council next month. With the council’s consent they are described here, and in the network’s library.

- **Twelve before live**: a rule on one side of paper about trying a service with residents before it opens.
- **A market hall run by its traders**, who would be glad of a written guide so that visits cost them less.
- **A weekly order for food**, owned by the growers, the schools, the hospital and the council together.`,
  },
  {
    key: 'thanks',
    by: 'nkechi_strand',
    on: { day: -101, at: '16:00' },
    text: `We thank the residents, staff, councillors and partners who gave us their time, and spoke to us as though we had always lived there. The people of Southway walked us round in the rain and then made us soup.

The arrangements were faultless and the room was always open. Whoever arranged that a member of the digital team would be passing when a peer’s telephone failed has our particular gratitude.`,
  },
  {
    key: 'next_steps',
    by: 'nkechi_strand',
    on: { day: -101, at: '16:00' },
    text: `The report is the council’s. It decides whether, when, to whom and in what form to publish it; the network recommends sharing it with members.

We suggest that the council answers each recommendation within three months and says who will do what by when. The network offers a day with forum chairs on what to do first, as agreed at scoping.

Between one and two years from now two of us would be glad to come back and see what has changed. What we look at then will be these ten recommendations, under the numbers that they have here.`,
  },
];
