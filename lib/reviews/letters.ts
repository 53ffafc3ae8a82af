/** The letters that tell everybody of a stop; the reason is on the review's page. */
export const stopLetters = {
  withdrawn: {
    subject: 'Review withdrawn',
    text: 'The review has been withdrawn. Nothing more is asked of you.',
  },
  paused: {
    subject: 'Review paused',
    text: 'The review is paused. Nothing is asked of you until it goes on.',
  },
  resumed: { subject: 'Review resumed', text: 'The review goes on.' },
};
