import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';

export const reportFont = 'Atkinson Hyperlegible Next';

let registered = false;

/** Registers the typeface once in a process: registering again would read the files again. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  Font.register({
    family: reportFont,
    fonts: faces.map(({ name, ...face }) => ({ ...face, src: pathOf(name) })),
  });
  Font.registerHyphenationCallback(partsOfWord);
}

const faces = [
  { name: '300Light', fontWeight: 300 },
  { name: '400Regular', fontWeight: 400 },
  { name: '400Regular_Italic', fontWeight: 400, fontStyle: 'italic' as const },
  { name: '600SemiBold', fontWeight: 600 },
  { name: '700Bold', fontWeight: 700 },
];

function pathOf(name: string): string {
  const file = `${name}/AtkinsonHyperlegibleNext_${name}.ttf`;
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}`);
}

/** Words are never hyphenated, but one longer than any line must break somewhere or run off the page. */
function partsOfWord(word: string): string[] {
  return word.length > 34 ? (word.match(/.{1,17}/gu) ?? [word]) : [word];
}
