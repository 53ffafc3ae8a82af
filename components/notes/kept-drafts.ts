interface Draft {
  id: string;
  text: string;
}

/** On a device that people share, each has their own. */
interface Whose {
  personId: string;
  reference: string;
}

/** The words of a note that wait on this device; null where none do. */
export function keptDraft(whose: Whose): Draft | null {
  const [id, ...text] = (localStorage.getItem(keyOf(whose)) ?? '').split('\n');
  return id && text.join('') ? { id, text: text.join('\n') } : null;
}

/** Keeps the words of a note on this device; no words, nothing kept. */
export function keepDraft(whose: Whose, { id, text }: Draft): void {
  if (text) localStorage.setItem(keyOf(whose), `${id}\n${text}`);
  else localStorage.removeItem(keyOf(whose));
}

/** Lets the words of a saved note go, and no others. */
export function forgetDraft(whose: Whose, id: string): void {
  if (keptDraft(whose)?.id === id) localStorage.removeItem(keyOf(whose));
}

/** Where a person's words of any review wait on this device. */
export function draftKeys(personId: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(personId)));
}

const prefixOf = (personId: string) => `note-draft ${personId} `;
const keyOf = ({ personId, reference }: Whose) => `${prefixOf(personId)}${reference}`;
