import type { PapersStory } from '../story';

export const papers: PapersStory = {
  positionStatement: {
    title: 'Position statement',
    reason: 'Says in the council’s own words where it stands, so that peers can ask better questions.',
    askedOn: { day: -70, at: '10:00' },
    neededBy: 30,
  },
  documents: [
    {
      title: 'Local plan: housing chapter',
      reason: 'To see what need has been counted, and where.',
      askedOn: { day: -70, at: '10:00' },
      neededBy: 25,
      link: 'https://www.brackendale.example/local-plan',
      supplied: { day: -52, at: '15:30' },
      readBy: ['morag_innesvale', 'hope_stainmarsh', 'petra_lindmoor', 'tadeo_birchwood'],
    },
    {
      title: 'Housing need by parish',
      reason: 'To compare what parishes say with what is planned.',
      askedOn: { day: -70, at: '10:00' },
      neededBy: 25,
      link: 'https://www.brackendale.example/housing-need',
      supplied: { day: -52, at: '15:30' },
      readBy: ['morag_innesvale', 'hope_stainmarsh', 'petra_lindmoor'],
    },
    {
      title: 'Empty homes: list by parish, without addresses',
      reason: 'To see what could be used that is there already.',
      askedOn: { day: -70, at: '10:00' },
      neededBy: 25,
      text: 'Thirty-eight parishes, 412 homes empty for more than six months, of which 61 belong to estates that have answered our letters.',
      supplied: { day: -40, at: '15:30' },
      readBy: ['morag_innesvale', 'hope_stainmarsh'],
    },
    {
      title: 'Agreement with the national park',
      reason: 'To see who decides what.',
      askedOn: { day: -70, at: '10:00' },
      neededBy: 25,
      link: 'https://www.brackendale.example/park-agreement',
      supplied: { day: -50, at: '15:30' },
      readBy: ['morag_innesvale', 'hope_stainmarsh'],
    },
    {
      title: 'Repairs panel: minutes of a year',
      reason: 'To follow tenants’ choices.',
      askedOn: { day: -70, at: '10:00' },
      neededBy: 28,
    },
    {
      title: 'Why young people leave: survey',
      reason: 'To hear from people whom the team will not meet.',
      askedOn: { day: -70, at: '10:00' },
      neededBy: 28,
    },
    {
      title: 'Community land trusts: who and where',
      reason: 'To know whom to meet.',
      askedOn: { day: -70, at: '10:00' },
      neededBy: 25,
      link: 'https://www.brackendale.example/land-trusts',
      supplied: { day: -45, at: '15:30' },
      readBy: ['morag_innesvale'],
    },
  ],
};
