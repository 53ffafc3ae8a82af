import { dateWords } from '@/lib/platform/date-words';
import type { Ground, KindKey, Side } from '@/lib/record/kinds';
import type { NotesKept } from '@/lib/retention/labels';

export const kindLabels: Record<KindKey, string> = {
  request: 'The request for the review',
  agreement: 'The scoping agreement, each version, and who signed',
  team: 'The peer team',
  invitations: 'Peers who were asked and did not come',
  declarations: 'Declarations of interest',
  papers: 'The council’s papers and position statement',
  safeguarding: 'Whom worries about safety go to',
  lines: 'Lines of enquiry',
  line_answers: 'What was found about lines of enquiry',
  timetable: 'Sessions of the timetable',
  people_met: 'Names of people met',
  shared_notes: 'Notes that the team shared',
  own_notes: 'Notes that peers keep to themselves',
  photos: 'Photos with notes',
  voices: 'Residents’ answers from the public page',
  asks: 'What the team wanted asked in a session',
  findings: 'Findings, in each wording',
  views: 'What each peer said of a finding',
  daily: 'Daily feedback, and the council’s answers',
  roundtable: 'The roundtable',
  draft: 'The draft report, by section',
  draft_words: 'What each peer said of the draft report',
  fact_check: 'Points of the fact check',
  report: 'The final report, in its forms',
  publication: 'Decisions on publication',
  responses: 'Responses to recommendations',
  actions: 'Actions',
  letters: 'Letters that this service sent',
  holds: 'Legal holds',
  history: 'The history: who did what, and when',
};

export const sideLabels: Record<Side, string> = { network: 'Network', council: 'Council' };

/** “Network”, “Network and council”. */
export function heldByWords(heldBy: readonly Side[]): string {
  return heldBy.length > 1 ? 'Network and council' : heldBy.map((side) => sideLabels[side]).join();
}

export const groundLabels: Record<Ground, string> = {
  personal: 'Personal data',
  not_attributed: 'Not attributed',
  frank: 'Frank views',
  later: 'To be published',
};

export const groundMeanings: Record<Ground, string> = {
  personal: 'It names or shows somebody. Would they expect others to read it?',
  not_attributed:
    'It was said on the promise that nobody’s name stands by it. Could somebody still be recognised?',
  frank: 'It was written to think something through. Would people speak as freely next time?',
  later:
    'The council may mean to publish it, or has already. Is there a reason not to wait, or a place to point to?',
};

export const stays = 'Stays with the review';

/** Until when what goes with the raw notes stays. */
export function notesGoWords({ goOn, goneOn, holds }: NotesKept): string {
  if (goneOn) return `Deleted on ${dateWords(goneOn)}`;
  if (holds.length > 0) return 'At least until the last legal hold is lifted';
  return `Until ${goOn ? dateWords(goOn) : 'the raw notes are deleted'}`;
}

export const scheduleHeader = [
  'What',
  'How many',
  'From',
  'To',
  'Held by',
  'How long',
  'In your copy',
  'Consider before disclosing',
  'Whom to ask',
];

/** Who answers for what a side holds. */
export function askWords(heldBy: readonly Side[], coordinator: string | null): string {
  if (!heldBy.includes('network')) return 'The council';
  const network = coordinatorWords(coordinator);
  return heldBy.includes('council') ? `The council, or ${network}` : sentenceCase(network);
}

function coordinatorWords(name: string | null): string {
  return name ? `the network’s coordinator, ${name}` : 'the network’s coordinator';
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const recordWords = {
  network:
    'You see what the network holds. What only the council holds, its responses and actions, is the council’s to answer for.',
  council: (coordinator: string | null) =>
    `You see what the council holds. The network holds more: the team’s notes and findings, declarations and letters. A request for those goes to ${coordinatorWords(coordinator)}.`,
  ownNotes:
    'Notes that a peer has not shared are theirs alone: they are counted here and in no copy. Ask each peer for their own.',
  notAdvice:
    'What to consider is a reminder, not legal advice. Whoever answers a request decides, with their own information officer.',
};
