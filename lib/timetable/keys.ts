// Apart from the schema, so that a page can name them without loading what checks input.
export const sessionKinds = [
  'interview',
  'focus_group',
  'visit',
  'observation',
  'team_meeting',
  'feedback',
  'travel',
  'break_',
] as const;
export const areaKeys = ['vision', 'public_service', 'place', 'communities'] as const;
/** The kinds of people whom a session can meet. */
export const groupKinds = ['staff', 'councillor', 'partner', 'resident'] as const;
