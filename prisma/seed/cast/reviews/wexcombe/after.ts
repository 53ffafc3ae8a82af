import type { FollowUpStory } from '../story-after';
import type { PublicationStory } from '../story-report';

export const publication: readonly PublicationStory[] = [
  {
    level: 'public',
    form: 'full',
    by: 'jonah_pellewick',
    on: { day: -38, at: '10:05' },
    decidedBy: 'Cabinet',
    decidedOn: -41,
    from: -31,
    minuteReference: 'Cabinet minute 58',
  },
  {
    level: 'public',
    form: 'full',
    by: 'ottilie_varnham',
    on: { day: -37, at: '16:40' },
    decidedBy: 'Cabinet',
    decidedOn: -41,
    from: -31,
    minuteReference: 'Cabinet minute 58',
  },
];

/** Five of ten recommendations are answered so far. */
export const followUp: FollowUpStory = {
  responses: [
    {
      recommendation: 1,
      by: 'rufus_inkerdale',
      on: { day: -12, at: '14:00' },
      response: 'accepted',
      reasons:
        'The first three pages will be before the forums in January. We will publish all nine by the budget meeting.',
      decidedBy: 'Cabinet',
      minuteReference: 'Cabinet minute 71',
    },
    {
      recommendation: 2,
      by: 'rufus_inkerdale',
      on: { day: -12, at: '14:00' },
      response: 'accepted_in_part',
      reasons:
        'A month is right for most questions. Where planning law sets a longer time we will say so at once and name the date.',
      decidedBy: 'Cabinet',
      minuteReference: 'Cabinet minute 71',
    },
    {
      recommendation: 3,
      by: 'rufus_inkerdale',
      on: { day: -11, at: '14:00' },
      response: 'accepted',
      reasons: 'Southway, Eastfield and Wharf begin, each in a place that its forum chooses.',
      decidedBy: 'Cabinet',
      minuteReference: 'Cabinet minute 71',
    },
    {
      recommendation: 5,
      by: 'rufus_inkerdale',
      on: { day: -11, at: '14:00' },
      response: 'accepted',
      reasons: 'The draft rule goes to full council. The two firms have been rung.',
      decidedBy: 'Cabinet',
      minuteReference: 'Cabinet minute 71',
    },
    {
      recommendation: 9,
      by: 'rufus_inkerdale',
      on: { day: -10, at: '14:00' },
      response: 'accepted_in_part',
      reasons:
        'A surveyor’s day and a page of running costs: yes. Paying groups who welcome others needs a scheme that is fair to all of them, and we are asking them how.',
      decidedBy: 'Cabinet',
      minuteReference: 'Cabinet minute 71',
    },
  ],
};
