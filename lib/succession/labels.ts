import { countWords, dateWords } from '@/lib/platform/date-words';
import { successorsOf } from '@/lib/succession/rules';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

interface Standing {
  hosts: readonly { organisationId: string; name: string }[];
  councils: readonly { organisationId: string; name: string }[];
  successions: readonly { predecessorId: string; successorId: string }[];
}

/** For each host that has ended: “Saltwick City Council is no more; now Fenmoor Council and Westshore Council.” */
export function nowWords({ hosts, councils, successions }: Standing): string[] {
  return hosts.flatMap((host) => {
    const now = successorsOf(host.organisationId, successions);
    if (now.length === 0) return [];
    const names = councils.filter((each) => now.includes(each.organisationId)).map((each) => each.name);
    return [`${host.name} is no more; now ${list.format(names)}.`];
  });
}

/** What a follow-up report says of hosts that have ended since the visit. */
export function passedWords(standing: Standing): string {
  return nowWords(standing)
    .map((words) => words.replace(' is no more; now ', ' has ended since the visit, and its part passed to '))
    .join(' ');
}

/** “Saltwick City Council decides”, “Fenmoor Council and Westshore Council decide”. */
export function decidersWords(title: string, { councils, successions }: Standing): string {
  if (successions.length === 0) return `${title} decides`;
  const names = councils.map((each) => each.name);
  return `${list.format(names)} ${names.length === 1 ? 'decides' : 'decide'}`;
}

/** “Fenmoor Council and Westshore Council”. */
export const councilNames = (names: readonly string[]) => list.format(names);

export const endedWords = (name: string, endedOn: string) => `${name} ended on ${dateWords(endedOn)}.`;

export const successionWords = {
  coordinatorPasses: 'The coordinator passes its recommendations on to the councils that followed it.',
  passOn: 'Pass its recommendations on',
  noSuccessor:
    'The register names no council that followed it. Take the register in again, or record its successor there, and come back.',
  whoSees:
    'Everybody on the review sees which councils took over. The new leaders get a mail and see what the old ones saw.',
};

export const successionRefusals = {
  notEnded: 'This council has not ended, so nothing passes on. Its last day stands on its own page.',
  notSuccessor: 'The register does not say that this council followed it',
  nobody: 'Choose at least one council that takes over',
  takesNothing: 'Tick at least one recommendation, or leave this council out',
  passesToNobody: (open: readonly number[]) =>
    `Recommendation ${list.format(open.map(String))} passes to nobody: tick it for one of the councils`,
  onTeam: 'This person is on the peer team of this review, so they cannot lead the other side',
  notHolder: (names: readonly string[]) =>
    `This recommendation has passed to ${list.format(names)}: their own people answer it and act on it.`,
};

const letter = (subject: string, ...paragraphs: string[]) => ({ subject, text: paragraphs.join('\n\n') });

interface Passed {
  review: string;
  from: string;
  link: string;
}

export const successionLetters = {
  takeOver: (name: string, council: string, { from, link }: Omit<Passed, 'review'>) =>
    letter(
      `${council} takes over from ${from}: the peer review`,
      `Hello ${name},`,
      `${from} asked for a co-operative peer review and has ended since. ${council} takes its part over, and you lead it: the recommendations, what the council answered and its actions, and the follow-up visit.`,
      'Sign in with the address that this mail came to; there is no password:',
      link,
    ),
  passedOn: (names: readonly string[], count: number, { review, from, link }: Passed) =>
    letter(
      `${from} is now ${list.format(names)}: the review of ${review}`,
      `${from} has ended. ${countWords(count, 'recommendation')} of its review passed to ${list.format(names)}, whose people go on from here:`,
      link,
    ),
};
