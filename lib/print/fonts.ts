import { Font } from '@react-pdf/renderer';

const text = 'Atkinson Hyperlegible Next';
const emoji = 'Noto Emoji';

/** The typeface of everything that is printed, then the one for what it lacks. */
export const printFonts = [text, emoji];

let ready: Promise<ReadonlySet<number>> | undefined;

/** Loads the typefaces once in a process and says which characters they can set. */
export function loadFonts(): Promise<ReadonlySet<number>> {
  ready ??= load();
  return ready;
}

type Face = { family: string; name: string; fontWeight: number; fontStyle: 'normal' | 'italic' };

const faces: Face[] = [
  { family: text, name: '300Light', fontWeight: 300, fontStyle: 'normal' },
  { family: text, name: '400Regular', fontWeight: 400, fontStyle: 'normal' },
  { family: text, name: '400Regular_Italic', fontWeight: 400, fontStyle: 'italic' },
  { family: text, name: '600SemiBold', fontWeight: 600, fontStyle: 'normal' },
  { family: text, name: '700Bold', fontWeight: 700, fontStyle: 'normal' },
  { family: emoji, name: '400Regular', fontWeight: 400, fontStyle: 'normal' },
  { family: emoji, name: '400Regular', fontWeight: 400, fontStyle: 'italic' },
  { family: emoji, name: '700Bold', fontWeight: 700, fontStyle: 'normal' },
];

async function load(): Promise<ReadonlySet<number>> {
  for (const { family, name, fontWeight, fontStyle } of faces) {
    Font.register({ family, src: pathOf(family, name), fontWeight, fontStyle });
  }
  Font.registerHyphenationCallback(partsOfWord);
  const characters = await Promise.all(faces.map(charactersOf));
  return new Set(characters.flat());
}

/**
 * Asking for every character once also guards against the engine's glyph cache: a letter that it first meets as part
 * of an accented one would be kept without its character and vanish from every later text.
 */
async function charactersOf({ family, fontWeight, fontStyle }: Face): Promise<number[]> {
  const descriptor = { fontFamily: family, fontWeight, fontStyle };
  await Font.load(descriptor);
  const data: unknown = Font.getFont(descriptor)?.data;
  if (!isLoaded(data)) throw new Error(`The typeface ${family} did not load`);
  for (const character of data.characterSet) data.glyphForCodePoint(character);
  return data.characterSet;
}

type LoadedFace = { characterSet: number[]; glyphForCodePoint: (character: number) => unknown };

function isLoaded(data: unknown): data is LoadedFace {
  return typeof data === 'object' && data !== null && 'characterSet' in data && 'glyphForCodePoint' in data;
}

// Put together at run time: a bundler that understood the path would want to pack every face of the family.
function pathOf(family: string, name: string): string {
  const folder = family.toLowerCase().replaceAll(' ', '-');
  const file = `${family.replaceAll(' ', '')}_${name}.ttf`;
  return [process.cwd(), 'node_modules/@expo-google-fonts', folder, name, file].join('/');
}

/** Words are never hyphenated, but one longer than any line must break somewhere or run off the page. */
function partsOfWord(word: string): string[] {
  return word.length > 34 ? (word.match(/.{1,17}/gu) ?? [word]) : [word];
}
