import type { RuleLevel } from '@/lib/platform/prisma/enums';

interface Rule {
  /** What it weighs where a review has not said otherwise. */
  usual: RuleLevel;
  name: string;
  why: string;
}

/** Every rule of a timetable: what it weighs usually, what it is called, and why it is there. */
export const timetableRules = {
  peer_twice: {
    usual: 'block',
    name: 'A peer in two sessions at once',
    why: 'Nobody can listen in two places.',
  },
  place_twice: {
    usual: 'block',
    name: 'A place used twice at once',
    why: 'Two groups would meet at one door.',
  },
  person_twice: {
    usual: 'block',
    name: 'A named person asked for twice at once',
    why: 'Whoever is named is expected in both.',
  },
  asked_again: {
    usual: 'warn',
    name: 'A person or a group asked for more than once',
    why: 'Their time is the host’s, and somebody else may have more to add.',
  },
  rushed: {
    usual: 'warn',
    name: 'Too little time between two buildings',
    why: 'The minutes that you entered between places, or ten where you entered none.',
  },
  alone: {
    usual: 'warn',
    name: 'A peer alone with the people met',
    why: 'One listens and one writes; a second pair of ears keeps it fair.',
  },
  many_sessions: {
    usual: 'warn',
    name: 'More than six sessions a day for one peer',
    why: 'After six conversations the seventh is not heard.',
  },
  no_lunch: {
    usual: 'warn',
    name: 'No half hour for lunch',
    why: 'Thirty free minutes between 11:45 and 14:15.',
  },
  long_day: {
    usual: 'warn',
    name: 'A day of more than ten hours',
    why: 'First start to last end; the evening’s meeting needs clear heads.',
  },
  no_team_meeting: {
    usual: 'warn',
    name: 'No team meeting at the end of a day',
    why: 'The team draws the day’s notes together while they are fresh.',
  },
  council_meets: {
    usual: 'warn',
    name: 'A meeting of the council at that time',
    why: 'Councillors and officers will be sitting in it.',
  },
  away: {
    usual: 'block',
    name: 'A peer who is away then',
    why: 'They have said that they are not there.',
  },
  left: {
    usual: 'warn',
    name: 'Somebody who is not on the team now',
    why: 'They were planned in before they left it.',
  },
  nobody: {
    usual: 'warn',
    name: 'A session to which nobody goes',
    why: 'People would come and find nobody to talk to.',
  },
  too_small: {
    usual: 'warn',
    name: 'A room that is too small',
    why: 'The people met and the peers together are more than it holds.',
  },
  step_free: {
    usual: 'block',
    name: 'Step-free access needed and missing',
    why: 'Somebody who is expected could not get in.',
  },
  step_free_unsaid: {
    usual: 'warn',
    name: 'Step-free access needed and nobody has said',
    why: 'It is better known before the day.',
  },
  place_lost: {
    usual: 'block',
    name: 'A place that cannot be used any more',
    why: 'The session needs another.',
  },
  outside: {
    usual: 'warn',
    name: 'A session outside the visit',
    why: 'The team is not there on that day.',
  },
  residents_late: {
    usual: 'warn',
    name: 'Residents only on the last day',
    why: 'What they say could no longer be followed up with anybody.',
  },
  area_uncovered: {
    usual: 'warn',
    name: 'An area of focus that no session covers',
    why: 'The report has a part on each of the four.',
  },
  area_thin: {
    usual: 'warn',
    name: 'An area heard by fewer than three peers',
    why: 'A finding stands better on several pairs of ears.',
  },
  kind_unmet: {
    usual: 'warn',
    name: 'A kind of people whom nobody meets',
    why: 'Staff, councillors, partners and residents each see another side.',
  },
} as const satisfies Record<string, Rule>;

export type RuleKey = keyof typeof timetableRules;

export function isRuleKey(key: string): key is RuleKey {
  return Object.hasOwn(timetableRules, key);
}

export const ruleKeys = Object.keys(timetableRules).filter(isRuleKey);
