import type { Stage } from '@/lib/platform/prisma/enums';

/** A page for residents, as far as it decides whether it takes answers. */
export interface VoiceTimes {
  /** `YYYY-MM-DD`; the page takes answers to the end of that day. */
  closesOn: string;
  closedAt: Date | null;
}

export interface VoiceReview {
  stage: Stage;
  paused: boolean;
}

export type VoiceState = 'open' | 'closed' | 'over' | 'paused';

/** Whether a page takes answers: `closed` by hand, `over` when its day or the visit has passed. */
export function voiceState(page: VoiceTimes, review: VoiceReview, today: string): VoiceState {
  if (page.closedAt) return 'closed';
  if (page.closesOn < today || !openStages.includes(review.stage)) return 'over';
  return review.paused ? 'paused' : 'open';
}

const openStages: readonly Stage[] = ['preparing', 'on_site'];

/** The days on which a page may close: today at the earliest, the visit’s last day at the latest; null: none is left. */
export function closingDays(onSiteTo: string | null, today: string): { from: string; to: string } | null {
  return onSiteTo && today <= onSiteTo ? { from: today, to: onSiteTo } : null;
}

/** How often answers are taken: from one network (a library’s visitors share theirs), and for one page. */
export const voiceLimits = {
  network: { count: 60, seconds: 60 * 60 },
  page: { count: 2000, seconds: 24 * 60 * 60 },
} as const;

/**
 * A short address for a page, easily typed: the council’s name in plain letters, with a number where it is taken.
 * @param isTaken whether another page has an address.
 */
export async function slugFor(name: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  const plain = plainLetters(name);
  const base = plain.length > 1 ? plain : 'council';
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!(await isTaken(slug))) return slug;
  }
}

// Titles that a council’s name carries and nobody types.
const titles = /\b(city|county|borough|district|council|metropolitan|london|royal|of|the|and|cyngor)\b/g;

function plainLetters(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[’']/g, '');
  const words = plain.replaceAll(titles, ' ').match(/[a-z0-9]+/g) ?? [];
  const slug = words.reduce(
    (start, word) => (start.length + word.length < 26 ? `${start}-${word}` : start),
    '',
  );
  return slug.slice(1);
}

/** An answer as a note keeps it: each question that was answered, with the words under it. */
export function answerText(questions: readonly string[], answers: readonly string[]): string {
  return answers
    .flatMap((answer, index) => (answer ? [`${questions[index] ?? ''}\n${answer}`] : []))
    .join('\n\n');
}
