import { pollLabels } from '@/lib/calendar/labels';
import { countWords, dateWords, instantWords, shortDateWords } from '@/lib/platform/date-words';
import type { NearPoll } from '@/lib/roundtable/polls';

export const roundtableRules = {
  notYetHeld: 'Record the roundtable once it has been held.',
  isHeld: 'The roundtable has been held: who came stands in its record.',
  noPoll: 'No poll is near the last day of the visit, so there is nothing to decide.',
} as const;

export const roundtableFieldLabels: Record<string, string> = {
  audience: 'Who is invited',
  questions: 'What was asked',
  reason: 'Reason',
};

interface Recorded {
  heldAt: Date | null;
  audience: string;
  attended: number | null;
  waivedReason: string | null;
}

/** How the roundtable stands, in a sentence. */
export function roundtableWords(roundtable: Recorded | null): string {
  if (roundtable?.heldAt) {
    const { heldAt, audience, attended } = roundtable;
    const came = attended === null ? '' : ` ${countWords(attended, 'person', 'people')} came.`;
    return `Held on ${instantWords(heldAt)}, before: ${audience}.${came}`;
  }
  if (roundtable?.waivedReason) return `There is none. ${roundtable.waivedReason}`;
  return 'Not held yet. The visit can end once it is recorded.';
}

/** Why a day is not one for a roundtable, and who alone can decide otherwise. */
export function pollWords({ council, kind, from, to, given }: NearPoll): string {
  const begins = given ? shortDateWords(from) : `${shortDateWords(from)} at the latest`;
  return `${council} has a poll on ${dateWords(to)} (${pollLabels[kind].toLowerCase()}), and its pre-election period begins on ${begins}. No roundtable is held in it, unless the chief executive records why.`;
}

/** What the check found in the questions that were written down. */
export function attributionWords(words: readonly string[]): string {
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format([
    ...new Set(words.map((each) => `“${each}”`)),
  ]);
  return `This may tell who asked: ${list}. Take it out, or tick that it stays.`;
}

/** What the slides leave out, and why: nothing where all is settled. */
export function leftOutWords({
  findings,
  recommendations,
}: {
  findings: readonly number[];
  recommendations: readonly number[];
}): string {
  return [
    findings.length > 0 ? `${numbered('Finding', findings)} not settled yet.` : '',
    recommendations.length > 0
      ? `${numbered('Recommendation', recommendations)} left out, because no settled finding bears ${recommendations.length === 1 ? 'it' : 'them'}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function numbered(what: string, numbers: readonly number[]): string {
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(numbers.map(String));
  return numbers.length === 1 ? `${what} ${list} is` : `${what}s ${list} are`;
}
