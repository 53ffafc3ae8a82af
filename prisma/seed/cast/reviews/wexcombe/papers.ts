import type { PapersStory } from '../story';

export const papers: PapersStory = {
  positionStatement: {
    title: 'Position statement',
    reason: 'Says in the council’s own words where it stands.',
    askedOn: { day: -200, at: '10:00' },
    neededBy: -148,
    text: `## Four years of forums

Wexcombe has nine neighbourhood forums. They choose how £2.4 million is spent each year, they ask cabinet a question at each meeting, and their members sit on the panels that appoint our senior staff.

## What we are proud of

People know what a forum is. Home care has been redesigned by those who use it. The market hall is run by its traders, and schools and the hospital buy from growers near the city.

## What we find hard

Our forums answer for places in which few people come. We are slow to answer what they ask us. We are not sure that a team which never meets a forum works any differently than it did.

## What we would like to be asked

- Whom do we miss, and who could reach them?
- Where does the rest of the council not yet work in this way?
- What would you stop doing?`,
    supplied: { day: -150, at: '15:00' },
    readBy: [
      'nkechi_strand',
      'huw_caerwen',
      'osbert_callaway',
      'tomos_hartle',
      'greta_ollerenby',
      'hollis_venmore',
    ],
  },
  documents: [
    {
      title: 'City plan',
      reason: 'To see what the partners have promised one another.',
      askedOn: { day: -200, at: '10:00' },
      neededBy: -148,
      link: 'https://www.wexcombe.example/city-plan',
      supplied: { day: -150, at: '15:00' },
      readBy: [
        'nkechi_strand',
        'huw_caerwen',
        'osbert_callaway',
        'tomos_hartle',
        'greta_ollerenby',
        'hollis_venmore',
      ],
    },
    {
      title: 'Forum minutes for a year',
      reason: 'To see who comes and what is chosen.',
      askedOn: { day: -200, at: '10:00' },
      neededBy: -148,
      link: 'https://www.wexcombe.example/forums',
      supplied: { day: -150, at: '15:00' },
      readBy: [
        'nkechi_strand',
        'huw_caerwen',
        'osbert_callaway',
        'tomos_hartle',
        'greta_ollerenby',
        'hollis_venmore',
      ],
    },
    {
      title: 'Contract rules',
      reason: 'To see what a small firm is asked for.',
      askedOn: { day: -200, at: '10:00' },
      neededBy: -148,
      link: 'https://www.wexcombe.example/contract-rules',
      supplied: { day: -150, at: '15:00' },
      readBy: [
        'nkechi_strand',
        'huw_caerwen',
        'osbert_callaway',
        'tomos_hartle',
        'greta_ollerenby',
        'hollis_venmore',
      ],
    },
    {
      title: 'Home care: how it was designed',
      reason: 'To follow one service from the first meeting to the house.',
      askedOn: { day: -200, at: '10:00' },
      neededBy: -148,
      text: 'Nine months in nineteen meetings. Who was in the room, what they were asked, what they changed, and what we could not afford. Reviewed after six months by the same people.',
      supplied: { day: -150, at: '15:00' },
      readBy: [
        'nkechi_strand',
        'huw_caerwen',
        'osbert_callaway',
        'tomos_hartle',
        'greta_ollerenby',
        'hollis_venmore',
      ],
    },
    {
      title: 'Forum fund: what was chosen and turned down',
      reason: 'To see what choosing looks like.',
      askedOn: { day: -200, at: '10:00' },
      neededBy: -148,
      link: 'https://www.wexcombe.example/forum-fund',
      supplied: { day: -150, at: '15:00' },
      readBy: [
        'nkechi_strand',
        'huw_caerwen',
        'osbert_callaway',
        'tomos_hartle',
        'greta_ollerenby',
        'hollis_venmore',
      ],
    },
    {
      title: 'Convener training',
      reason: 'To see what councillors are taught.',
      askedOn: { day: -200, at: '10:00' },
      neededBy: -148,
      text: 'Three evenings: how to open a meeting, how to hear the person who has said nothing, how to end with who does what.',
      supplied: { day: -147, at: '15:00' },
      readBy: ['nkechi_strand', 'huw_caerwen', 'osbert_callaway', 'tomos_hartle'],
    },
    {
      title: 'Twelve before live',
      reason: 'To see the rule for trying services.',
      askedOn: { day: -200, at: '10:00' },
      neededBy: -148,
      text: 'One side of paper. Twelve residents, three of whom find forms hard; two staff who answer the telephone; anyone may stop the launch and must say why.',
      supplied: { day: -147, at: '15:00' },
      readBy: ['nkechi_strand', 'huw_caerwen', 'osbert_callaway', 'tomos_hartle', 'greta_ollerenby'],
    },
    {
      title: 'Medium-term financial plan',
      reason: 'To see the aim in the budget.',
      askedOn: { day: -200, at: '10:00' },
      neededBy: -148,
      link: 'https://www.wexcombe.example/financial-plan',
      supplied: { day: -150, at: '15:00' },
      readBy: ['nkechi_strand', 'huw_caerwen', 'osbert_callaway', 'tomos_hartle'],
    },
  ],
};
