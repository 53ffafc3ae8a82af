/** The pages of a review, in the order of its life; the key is the address below the review's. */
export const pageLabels = {
  '': 'Overview',
  request: 'Request',
  weeks: 'Weeks',
  scoping: 'Scoping',
  team: 'Team',
  documents: 'Papers',
  enquiries: 'Lines of enquiry',
  timetable: 'Timetable',
  voice: 'Residents',
  'on-site': 'On site',
  findings: 'Findings',
  feedback: 'Feedback',
  roundtable: 'Roundtable',
  report: 'Report',
  publication: 'Publication',
  'follow-up': 'Follow-up',
  people: 'People',
  history: 'History',
  record: 'Record',
  settings: 'Pause or withdraw',
} as const;
export type ReviewPage = keyof typeof pageLabels;
