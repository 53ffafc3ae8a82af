import {
  inspectionWords,
  monthsAndDays,
  onePersonPosts,
  titlesOfPeople,
  wordsOfPosts,
} from '@/lib/notes/attribution-words';

/** A place in a text that may say who spoke, or that sounds of inspection. Positions are those of JavaScript strings. */
export interface Attribution {
  kind: 'name' | 'post' | 'quotation' | 'inspection';
  from: number;
  to: number;
  /** As they stand in the text. */
  words: string;
}

/**
 * What a gentle check asks the writer to look at again: names from a list (whole ones however written, or a surname or
 * given name with its capital), one-person posts, quotations longer than a few words, words of inspection. In the order
 * of the text; those that overlap are one. Whether anything changes is the writer's to decide.
 */
export function attributionsIn(text: string, names: readonly string[]): Attribution[] {
  const line = lineOf(text);
  const found = [
    ...names.flatMap((name) => findsOfName(line, name)),
    ...matches(line, onePersonPosts, 'post'),
    ...matches(line, inspectionWords, 'inspection'),
    ...quotations(text),
  ];
  return joinedFinds(found).map((find) => ({ ...find, words: text.slice(find.from, find.to) }));
}

/** More words than these within quotation marks may be known by those who were there. */
const fewWords = 4;

type Find = Omit<Attribution, 'words'>;

interface Word {
  plain: string;
  from: number;
  to: number;
  capital: boolean;
  opensSentence: boolean;
  /** Where it stands in the line of plain words. */
  at: number;
}

interface Line {
  words: Word[];
  plain: string;
}

// The words in lower case without accents, parted by single spaces; a bar stands between sentences.
function lineOf(text: string): Line {
  const words: Word[] = [];
  let plain = ' ';
  let end = 0;
  for (const match of text.matchAll(
    /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu,
  )) {
    const [written] = match;
    const opensSentence = words.length === 0 || /[.!?:;\n•]/.test(text.slice(end, match.index));
    if (opensSentence && words.length > 0) plain += '| ';
    const own = withoutPossessive(written);
    const word = { plain: plainOf(own), from: match.index, to: match.index + own.length, at: plain.length };
    words.push({ ...word, capital: /^\p{Lu}/u.test(written), opensSentence });
    plain += `${word.plain} `;
    end = match.index + written.length;
  }
  return { words, plain };
}

function plainOf(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replaceAll('’', "'").replaceAll('‑', '-').replace(/[łŁ]/g, 'l').replace(/[øØ]/g, 'o');
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/iu, '');
}

function findsOfName(line: Line, name: string): Find[] {
  const { words } = lineOf(name);
  const parts = words.map((word) => word.plain).filter((part) => !titlesOfPeople.has(part));
  if (parts.length === 0) return [];
  // A name has its capitals; what has none is a post that one person holds.
  const isPost = !words.some((word) => word.capital) || parts.some((part) => wordsOfPosts.has(part));
  const whole = parts.length > 1 || isPost ? sequences(line, parts.join(' '), isPost ? 'post' : 'name') : [];
  return isPost ? whole : [...whole, ...line.words.filter((word) => isPartOfName(word, parts)).map(asName)];
}

// A capital makes a name of a word; at a sentence's start it makes one only of a surname.
function isPartOfName(word: Word, parts: readonly string[]): boolean {
  if (!word.capital || word.plain.length < 3) return false;
  if (word.plain === parts.at(-1)) return true;
  return word.plain === parts[0] && !word.opensSentence && !monthsAndDays.has(word.plain);
}

const asName = ({ from, to }: Word): Find => ({ kind: 'name', from, to });

function sequences(line: Line, plain: string, kind: Find['kind']): Find[] {
  const finds: Find[] = [];
  for (let at = line.plain.indexOf(` ${plain} `); at >= 0; at = line.plain.indexOf(` ${plain} `, at + 1)) {
    finds.push(...placeOf(line, at + 1, at + 1 + plain.length, kind));
  }
  return finds;
}

function matches(line: Line, patterns: readonly RegExp[], kind: Find['kind']): Find[] {
  return patterns.flatMap((pattern) =>
    [...line.plain.matchAll(pattern)].flatMap((match) =>
      placeOf(line, match.index, match.index + match[0].length, kind),
    ),
  );
}

function placeOf(line: Line, from: number, to: number, kind: Find['kind']): Find[] {
  const inside = line.words.filter((word) => word.at < to && word.at + word.plain.length > from);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? [{ kind, from: first.from, to: last.to }] : [];
}

const quoted = [
  /“([^”\n]+)”/gu,
  /"([^"\n]+)"/gu,
  // A single mark may be an apostrophe: it opens only before a word, and closes only after one.
  /(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])((?:[^‘’'\n]|[’'](?=\p{L}))+)[’'](?![\p{L}\p{N}])/gu,
];

function quotations(text: string): Find[] {
  return quoted
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter((match) => lineOf(match[1] ?? '').words.length > fewWords)
    .map((match) => ({ kind: 'quotation', from: match.index, to: match.index + match[0].length }));
}

// Finds of the same sort that overlap are one; a name within a quotation still shows.
function joinedFinds(finds: readonly Find[]): Find[] {
  const joined: Find[] = [];
  for (const find of finds.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const other = joined.find((each) => sortOf(each) === sortOf(find) && find.from < each.to);
    if (other) other.to = Math.max(other.to, find.to);
    else joined.push({ ...find });
  }
  return joined;
}

const sortOf = ({ kind }: Find) => (kind === 'name' || kind === 'post' ? 'who' : kind);
