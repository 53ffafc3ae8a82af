import type { Move, Stop } from '@/lib/findings/evening';
import type { Finding } from '@/lib/findings/finding';
import type { FindingWarning } from '@/lib/findings/support';
import { countWords } from '@/lib/platform/date-words';

export const eveningPartLabels: Record<Stop['part'] | 'notes' | 'lines' | 'tomorrow', string> = {
  notes: 'New notes',
  moved: 'Moved today',
  thin: 'Stands on too little',
  contradicted: 'Contradicted',
  waiting: 'Not settled yet',
  lines: 'Open lines of enquiry',
  tomorrow: 'What tomorrow asks',
};

export const askWords = {
  over: 'That session is over. Choose one that is still to come.',
  who: 'The peer team sees this, on its phones too. The host does not.',
  none: 'No meeting is left in the timetable. A line of enquiry or a word to the host can still carry it.',
} as const;

const moveLabels: Record<Exclude<Move['what'], 'finding.view_said'>, string> = {
  'finding.recorded': 'recorded',
  'finding.changed': 'changed',
  'finding.notes_changed': 'other notes under it',
  'finding.split': 'split',
  'finding.merged': 'another drawn into it',
  'finding.asked_again': 'everybody asked again',
  'finding.settled': 'settled',
};

/** “Today: recorded, other notes under it, 4 words said.” */
export function movesWords(moves: readonly Move[]): string {
  const said = moves.filter(({ what }) => what === 'finding.view_said').length;
  const others = moves.flatMap(({ what }) => (what === 'finding.view_said' ? [] : moveLabels[what]));
  const parts = [...new Set(others), ...(said > 0 ? [`${countWords(said, 'word')} said`] : [])];
  return parts.length > 0 ? `Today: ${parts.join(', ')}.` : '';
}

/** What a session could be asked on a finding, to begin with. */
export function suggestedAsk({ statement }: Finding, warnings: readonly FindingWarning[]): string {
  const about = shortened(statement);
  if (warnings.includes('contradicted'))
    return `We have heard this and the opposite. Which holds, where? ${about}`;
  if (warnings.includes('no_resident')) return `How does this look to residents? ${about}`;
  return `Does this hold here too? ${about}`;
}

const longest = 220;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
