/** “Cllr Rosalind Achterby” is RA: a title is no part of a name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word && !titles.has(word));
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '');
  return letters.join('').toLocaleUpperCase('en-GB');
}

const titles = new Set([
  'Cllr',
  'Councillor',
  'Cyng',
  'Dr',
  'Mr',
  'Mrs',
  'Ms',
  'Mx',
  'Prof',
  'Rev',
  'Sir',
  'Dame',
]);
