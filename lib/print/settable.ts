/** Plain data with a lozenge for each character that the typefaces lack: unset ones would fall over their neighbours. */
export function settable(content: unknown, characters: ReadonlySet<number>): unknown {
  const shown = (text: string) =>
    Array.from(text, (character) => (isSet(character, characters) ? character : '◊'))
      .join('')
      .replace(astralNeighbours, '\u2009');
  return JSON.parse(
    JSON.stringify(content, (key, value: unknown) =>
      typeof value === 'string' && key !== 'href' ? shown(value) : value,
    ),
  );
}

/** The engine confuses characters beyond the basic plane, such as emoji, that follow each other without a space. */
const astralNeighbours = /(?<=[\u{10000}-\u{10FFFF}])(?=[\u{10000}-\u{10FFFF}])/gu;

function isSet(character: string, characters: ReadonlySet<number>): boolean {
  return character === '\n' || characters.has(character.codePointAt(0) ?? 0);
}
