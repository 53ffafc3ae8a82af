import type { ResidentsStory } from '../story-visit';

export const residents: ResidentsStory = {
  safety: {
    on: { day: -20, at: '15:05' },
    name: 'Hesper Lanyard',
    post: 'Head of safeguarding',
    phone: '01632 960 203',
    email: 'hesper.lanyard@saltwick.example',
  },
  opened: { day: -10, at: '09:40' },
  answers: [
    {
      on: { day: -6, at: '18:20' },
      texts: [
        'The library asked us what to do with the upstairs and then did it. There is a repair café now.',
        'Which buses run on Sunday. It was decided before anybody asked.',
        'Come to us before the plan is printed.',
      ],
      accepted: {
        by: 'jas_oldacre',
        on: { visitDay: 1, at: '08:55' },
        area: 'communities',
        principles: ['co_production', 'democratic_engagement'],
      },
    },
    {
      on: { day: -4, at: '21:07' },
      texts: ['Nothing that I can think of.', '', 'The lady at the front desk was rude to my mother.'],
      setAside: { by: 'jas_oldacre', on: { visitDay: 1, at: '08:58' } },
    },
    {
      on: { day: -2, at: '13:31' },
      texts: [
        'The harbour trust. You pay a pound and you have a vote.',
        'Rents on the estate. We hear of them by letter.',
        '',
      ],
    },
    {
      on: { visitDay: 1, at: '07:48' },
      texts: ['', 'The new flats behind the station, and who gets them.', 'Answer letters.'],
    },
  ],
};
