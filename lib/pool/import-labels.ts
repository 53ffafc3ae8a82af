import { countWords } from '@/lib/platform/date-words';
import type { Entry, Plan } from '@/lib/pool/csv/plan';

/** What a file would do, in a sentence. */
export function planWords({ entries, faults, same }: Plan): string {
  const fresh = entries.filter((entry) => entry.profile !== null).length;
  const lines = new Set(faults.map((fault) => fault.line)).size;
  const parts = [
    `${countWords(fresh, 'peer')} would be added`,
    ...(entries.length > fresh
      ? [`${countWords(entries.length - fresh, 'person', 'people')} would get a post`]
      : []),
    ...(same > 0 ? [`${countWords(same, 'row')} ${same === 1 ? 'says' : 'say'} nothing new`] : []),
    ...(lines > 0 ? [`${countWords(lines, 'row')} cannot be taken`] : []),
  ];
  return `${parts.join(', ')}. Nothing is kept yet.`;
}

/** What happens with one person. */
export function entryWords({ known, profile, posts }: Entry): string {
  if (!known) return 'New in the network';
  const post = posts.length > 0 ? ', with a new post' : '';
  return profile ? `Known, becomes a peer${post}` : 'Is a peer; only the post is added';
}

export const importRefusals = {
  noText: 'This is no text. Save it from your spreadsheet as CSV',
  nothingNew: 'The file holds nothing that could be taken.',
};
